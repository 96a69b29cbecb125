package rathaus.preview;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.Language;

/**
 * What a visitor of the preview has chosen beside the Kommune.
 *
 * @param fall name of a Musterfall, or empty
 */
record PreviewQuery(Language language, String fall) {

    /** Reads {@code sprache=en&fall=01-auskunft}; what is unknown counts as not chosen. */
    static PreviewQuery of(@Nullable String query) {
        Map<String, String> chosen = new HashMap<>();
        for (String part : query == null ? new String[0] : query.split("&", 10)) {
            String[] pair = part.split("=", 2);
            chosen.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        return new PreviewQuery(
                Language.ofTag(chosen.getOrDefault("sprache", "")).orElse(Language.DE),
                chosen.getOrDefault("fall", ""));
    }

    PreviewQuery in(Language other) {
        return new PreviewQuery(other, fall);
    }

    PreviewQuery with(String other) {
        return new PreviewQuery(language, other);
    }

    /** The address of the page of a Kommune with this choice; names of Musterfaelle need no escaping. */
    String href(String kommune) {
        return "/" + kommune + "?sprache=" + language.tag() + (fall.isEmpty() ? "" : "&fall=" + fall);
    }
}
