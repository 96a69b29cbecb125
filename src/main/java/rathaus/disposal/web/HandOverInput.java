package rathaus.disposal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rathaus.records.Aktenzeichen;

/** What was typed to hand a file over. */
record HandOverInput(String aktenzeichen, String empfaenger, String grund) {

    private static final int LONGEST = 300;

    static HandOverInput of(Optional<String> aktenzeichen, Optional<String> empfaenger, Optional<String> grund) {
        return new HandOverInput(
                aktenzeichen.orElse("").strip(),
                empfaenger.orElse("").strip(),
                grund.orElse("").strip());
    }

    Optional<Aktenzeichen> akte() {
        return Aktenzeichen.parse(aktenzeichen);
    }

    /** Message keys by the id of their field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (akte().isEmpty()) {
            errors.put("aktenzeichen", "disposal.handover.no-akte");
        }
        if (empfaenger.isEmpty() || empfaenger.length() > LONGEST) {
            errors.put("empfaenger", "disposal.handover.missing");
        }
        if (grund.isEmpty() || grund.length() > LONGEST) {
            errors.put("grund", "disposal.handover.missing");
        }
        return errors;
    }
}
