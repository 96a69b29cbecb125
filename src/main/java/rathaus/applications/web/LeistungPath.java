package rathaus.applications.web;

import rathaus.kernel.LeistungId;

/** The Leistung that a path names. */
final class LeistungPath {

    private LeistungPath() {}

    /** The id, or "not found" for texts that cannot be one. */
    static LeistungId of(String text) {
        if (!LeistungId.isWellFormed(text)) {
            throw Redirects.notFound();
        }
        return new LeistungId(text);
    }
}
