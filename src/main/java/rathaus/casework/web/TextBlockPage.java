package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.casework.TextBlockKeeping.Problem;
import rathaus.casework.TextBlocks;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;

/**
 * The form of a Textbaustein and its versions.
 *
 * @param versions newest first; empty for a new one
 * @param problems message keys by field
 */
record TextBlockPage(
        Frame frame,
        List<TextBlocks.Block> versions,
        Map<LeistungId, String> leistungen,
        List<String> placeholders,
        TextBlockInput input,
        Map<String, String> problems)
        implements Page {

    /** Message key and field of each problem. */
    static Map<String, String> problems(Iterable<Problem> found) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Problem problem : found) {
            String key = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
            problems.putIfAbsent(fieldOf(problem), "casework.text-block.problem." + key);
        }
        return problems;
    }

    private static String fieldOf(Problem problem) {
        return switch (problem) {
            case TITLE, CHANGED_MEANWHILE -> "titel";
            case TEXT, PLACEHOLDER -> "text";
            case LEISTUNG -> "leistung";
        };
    }

    boolean isNew() {
        return versions.isEmpty();
    }

    String title() {
        return isNew()
                ? frame.text("casework.text-block.new")
                : frame.text("casework.text-block.change", versions.getFirst().title());
    }

    String action() {
        return frame.link(TextBlocksPage.PATH + "/"
                + (isNew() ? "neu" : versions.getFirst().id()));
    }

    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(TextBlocks.Kind.values()).forEach(kind -> kinds.put(kind.name(), TextBlocksPage.kind(frame, kind)));
        return kinds;
    }

    /** By the value that is sent; the one it was meant for before stays, even if it is not online any more. */
    Map<String, String> leistungNames() {
        Map<String, String> names = new LinkedHashMap<>();
        leistungen.forEach((id, name) -> names.put(id.value(), name));
        if (!input.leistung().isEmpty()) {
            names.putIfAbsent(input.leistung(), input.leistung());
        }
        return names;
    }

    /** As they are typed. */
    List<String> writtenPlaceholders() {
        return placeholders.stream().map(name -> "{{" + name + "}}").toList();
    }

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    @Override
    public String toString() {
        return "TextBlockPage";
    }
}
