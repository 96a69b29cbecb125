package rathaus.casework.web;

import java.util.List;
import java.util.Optional;
import rathaus.casework.CaseView;

/** Steps beside the course of a case, each with a page of its own. */
enum CaseStep {
    WITHDRAW("zuruecknahme"),
    FORWARD("abgabe"),
    MOVE("andere-stelle"),
    MERGE("doppelt"),
    SPLIT("abtrennen"),
    LINK("verweis"),
    REOPEN("wieder-aufnehmen");

    private static final List<CaseStep> OPEN = List.of(WITHDRAW, FORWARD, MOVE, MERGE, SPLIT, LINK);

    private final String slug;

    CaseStep(String slug) {
        this.slug = slug;
    }

    static Optional<CaseStep> of(String slug) {
        for (CaseStep step : values()) {
            if (step.slug.equals(slug)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Those that the state of a case allows, in the order of the page. */
    static List<CaseStep> in(CaseView view) {
        return switch (view.state()) {
            case "UNCLAIMED", "CLAIMED", "WAITING" -> OPEN;
            case "SIGNING" -> List.of(WITHDRAW, LINK);
            case "DECIDED" -> isHeldUp(view) ? List.of(WITHDRAW, SPLIT, LINK) : List.of(SPLIT, LINK);
            case "ENDED" -> List.of(REOPEN, LINK);
            default -> List.of(REOPEN);
        };
    }

    private static boolean isHeldUp(CaseView view) {
        return view.claim().filter(CaseView.Claim::holdsUp).isPresent();
    }

    /** Path of its page below that of the case. */
    String path() {
        return "/schritte/" + slug;
    }

    /** Begin of its message keys. */
    String key() {
        return "casework.step." + slug;
    }

    /** Where one is afterwards: a case that went to another unit is not one's own any more. */
    boolean leavesTheUnit() {
        return this == MOVE;
    }
}
