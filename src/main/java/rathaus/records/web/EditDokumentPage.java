package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.Dokument;
import rathaus.records.DokumentKind;
import rathaus.records.Vorgang;

/**
 * The forms to correct a Dokument and to add a version.
 *
 * @param problems message keys by field
 */
record EditDokumentPage(
        Frame frame, Vorgang vorgang, Dokument dokument, EditDokumentInput input, Map<String, String> problems)
        implements Page {

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String action() {
        return frame.link(VorgangKey.path(vorgang, "dokumente") + "/" + dokument.number() + "/bearbeiten");
    }

    String back() {
        return frame.link(VorgangKey.path(vorgang));
    }

    /** What is said about it so far: {@code 3: Lageplan (Vermerk, 20.11.2026)}. */
    String current() {
        return "%d: %s (%s, %s)"
                .formatted(dokument.number(), dokument.title(), kind(dokument.kind()), frame.day(dokument.date()));
    }

    Map<String, String> kinds() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (DokumentKind kind : DokumentKind.values()) {
            choices.put(kind.name(), kind(kind));
        }
        return choices;
    }

    private String kind(DokumentKind kind) {
        return frame.text("records.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
