package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.ScanNote;
import rathaus.records.Vorgang;

/**
 * The form to file papers.
 *
 * @param problems message keys by field
 * @param filed names of files that were filed just now
 * @param refused names of files that were not, and why
 */
record FilePage(
        Frame frame,
        Vorgang vorgang,
        FileInput input,
        Map<String, String> problems,
        List<String> filed,
        List<Refusal> refused)
        implements Page {

    /** A file and the message key that says why it was not filed. */
    record Refusal(String name, String key) {
        @Override
        public String toString() {
            return "Refusal[" + key + "]";
        }
    }

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String action() {
        return frame.link(VorgangKey.path(vorgang, "ablegen"));
    }

    String back() {
        return frame.link(VorgangKey.path(vorgang));
    }

    Map<String, String> kinds() {
        return choices(DokumentKind.values(), "records.kind.");
    }

    Map<String, String> origins() {
        return choices(DokumentOrigin.values(), "records.origin.");
    }

    Map<String, String> papers() {
        return choices(ScanNote.Paper.values(), "records.paper.");
    }

    private Map<String, String> choices(Enum<?>[] constants, String prefix) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            choices.put(constant.name(), frame.text(prefix + constant.name().toLowerCase(Locale.ROOT)));
        }
        return choices;
    }
}
