package rathaus.waitinglist.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import rathaus.kernel.LeistungId;
import rathaus.records.Aktenzeichen;

/** Which list and which entry a page is about: the Leistung and the two parts of the Aktenzeichen, all in the path. */
record EntryKey(String leistung, String position, String nummer) {

    static final String PATH = "/amt/wartelisten";

    EntryKey(@Nullable String leistung, @Nullable String position, @Nullable String nummer) {
        this.leistung = Objects.requireNonNullElse(leistung, "");
        this.position = Objects.requireNonNullElse(position, "");
        this.nummer = Objects.requireNonNullElse(nummer, "");
    }

    static String path(LeistungId leistung) {
        return PATH + "/" + leistung;
    }

    static String path(LeistungId leistung, String aktenzeichen) {
        return path(leistung) + "/" + aktenzeichen;
    }

    static LeistungId leistung(String text) {
        if (!LeistungId.isWellFormed(text)) {
            throw notFound();
        }
        return new LeistungId(text);
    }

    String aktenzeichen() {
        return Aktenzeichen.parse(position + "/" + nummer)
                .map(Aktenzeichen::toString)
                .orElseThrow(EntryKey::notFound);
    }

    /** Does not exist, or is not yours: the answer is the same. */
    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
