package rathaus.applications.web;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rathaus.applications.KeepOutcome;
import rathaus.applications.KeptDrafts;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/**
 * How to go on later.
 *
 * @param unread messages about what was typed and could not be kept
 * @param errors of the address, by name of the box
 */
record KeepDraftPage(
        Frame frame,
        LeistungId leistung,
        KeptDrafts.Stay stay,
        List<String> unread,
        Map<String, String> errors,
        KeepDraftInput input)
        implements Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static KeepDraftPage of(Frame frame, LeistungId leistung, KeptDrafts.Stay stay) {
        return new KeepDraftPage(frame, leistung, stay, List.of(), Map.of(), new KeepDraftInput(""));
    }

    /** After leaving a page of the form. */
    KeepDraftPage left(KeepOutcome.Kept kept) {
        List<String> messages = kept.unread().stream()
                .map(error -> error.text(kept.form().form().definition(), frame.texts(), frame.language()))
                .toList();
        return new KeepDraftPage(frame, leistung, stay, messages, errors, input);
    }

    /** With the address that no mail server takes. */
    KeepDraftPage faulty(KeepDraftInput typed) {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("email", frame.text("applications.keep.email-wrong"));
        return new KeepDraftPage(frame, leistung, stay, unread, wrong, typed);
    }

    String until() {
        return DAY.format(stay.until());
    }

    /** Whether the reader is logged in and the draft could go into the account. */
    boolean mayGoIntoAccount() {
        return frame.actor() instanceof Actor.Citizen && stay.account().isEmpty();
    }

    boolean isInAccount() {
        return stay.account().isPresent();
    }
}
