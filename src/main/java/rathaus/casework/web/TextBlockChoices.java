package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rathaus.casework.TextBlocks;

/** Textbausteine of a kind for a select. */
final class TextBlockChoices {

    private TextBlockChoices() {}

    /** Titles by id, in their order. */
    static Map<String, String> of(List<TextBlocks.Offered> offered, TextBlocks.Kind kind) {
        Map<String, String> choices = new LinkedHashMap<>();
        offered.stream()
                .filter(block -> block.kind() == kind)
                .forEach(block -> choices.put(block.id().toString(), block.title()));
        return choices;
    }
}
