package rathaus.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.audit.Auditing.Done;
import rathaus.audit.Auditing.ProofState;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * The latest acts of the Kommune and the ways to more.
 *
 * @param more whether older acts follow
 * @param continued whether newer ones came before
 * @param proof the latest proof of the archive, and its time stamps
 * @param sought the Aktenzeichen that was typed and that no file has
 */
record AuditPage(
        Frame frame, List<Done> acts, boolean more, boolean continued, ProofState proof, Optional<String> sought)
        implements Page {

    static final String PATH = "/amt/revision";
    static final int SIZE = 50;

    /** Of one act more than fits, so that it is known whether more follow. */
    static AuditPage of(Frame frame, List<Done> found, boolean continued) {
        return new AuditPage(
                frame,
                found.stream().limit(SIZE).toList(),
                found.size() > SIZE,
                continued,
                new ProofState(Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    AuditPage with(ProofState known) {
        return new AuditPage(frame, acts, more, continued, known, sought);
    }

    AuditPage notFound(String typed) {
        return new AuditPage(frame, acts, more, continued, proof, Optional.of(typed));
    }

    AuditWording wording() {
        return new AuditWording(frame);
    }

    boolean hasErrors() {
        return sought.isPresent();
    }

    /** Errors in words, by the id of their field. */
    Map<String, String> errors() {
        return sought.isPresent() ? Map.of("aktenzeichen", frame.text("audit.find.none")) : Map.of();
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link(PATH) : null;
    }

    @Nullable
    String nextHref() {
        return more ? frame.link(PATH + "?vor=" + acts.getLast().id()) : null;
    }
}
