package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.xdatenfelder.FieldMapping.Note;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Line;

/** A field with a code list: one code is a box to tick, up to fifty are options, more or none is a text for now. */
final class ChoiceMapping {

    private final Occurrence occurrence;
    private final SchemaElement field;
    private final FimLists codeLists;
    private final Map<String, Object> keys;
    private final List<Note> notes;

    ChoiceMapping(Occurrence occurrence, FimLists codeLists, Map<String, Object> keys, List<Note> notes) {
        this.occurrence = occurrence;
        this.field = occurrence.element();
        this.codeLists = codeLists;
        this.keys = keys;
        this.notes = notes;
    }

    void map() {
        List<CodeRow> rows = codeLists.rows(field);
        field.codeList().ifPresent(this::compareVersions);
        if (rows.isEmpty()) {
            unknown("Die Codeliste " + listName() + " liegt nicht vor.", "Als genericode neben das Schema legen.");
        } else if (rows.size() > FieldMapping.MOST_IN_LIST) {
            listed(rows);
        } else if (rows.size() == 1 && !occurrence.isRepeated()) {
            keys.put("typ", "erklaerung");
            keys.put("text", rows.getFirst().name());
        } else {
            options(rows);
        }
    }

    private void listed(List<CodeRow> rows) {
        if (!occurrence.isRepeated() && DraftCodeList.isPossible(rows)) {
            keys.put("typ", "auswahl");
            keys.put("codeliste", DraftCodeList.nameOf(field));
        } else {
            unknown(
                    "Die Codeliste " + listName() + " hat " + rows.size() + " Einträge und passt in keine Auswahl.",
                    "Auf die nötigen Einträge beschränken; bis dahin ist es ein Textfeld.");
        }
    }

    private void options(List<CodeRow> rows) {
        boolean many = occurrence.isRepeated()
                || rows.size() == 1
                || field.keyword(Hints.TYPE).equals(Optional.of("mehrfachauswahl"));
        keys.put("typ", many ? "mehrfachauswahl" : "auswahl");
        if (many && occurrence.least() > 1) {
            keys.put("min", Math.min(occurrence.least(), rows.size()));
        }
        if (many && occurrence.most().isPresent() && occurrence.most().get() < rows.size()) {
            keys.put("max", occurrence.most().get());
        }
        List<Object> options = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> options.add(new Line(option(row, taken))));
        keys.put("optionen", options);
    }

    private static Map<String, Object> option(CodeRow row, Set<String> taken) {
        Map<String, Object> option = new LinkedHashMap<>();
        String code = row.code();
        if (!code.matches("[A-Za-z0-9._-]{1,40}")) {
            String slug = Slug.of(code);
            code = slug.isEmpty() ? "code" : slug;
        }
        String unique = code;
        for (int i = 2; !taken.add(unique); i++) {
            unique = code.substring(0, Math.min(code.length(), 36)) + "_" + i;
        }
        option.put("code", unique);
        option.put("label", Texts.oneLine(row.name()));
        row.help().ifPresent(help -> option.put("hilfe", Texts.oneLine(help)));
        if (!unique.equals(row.code())) {
            option.put("fim_code", row.code());
        }
        return option;
    }

    private void unknown(String reason, String mend) {
        keys.put("typ", "text");
        notes.add(new Note("codeliste", reason, mend));
    }

    private void compareVersions(CodeListKey key) {
        codeLists
                .find(key)
                .flatMap(list -> list.key().version())
                .filter(version ->
                        key.version().isPresent() && !key.version().get().equals(version))
                .ifPresent(version -> notes.add(new Note(
                        "codeliste-fassung",
                        "Das Schema nennt die Fassung " + key.version().get() + " der Codeliste " + listName()
                                + ", neben ihm liegt " + version + ".",
                        "Die Einträge vergleichen.")));
    }

    private String listName() {
        return field.codeList()
                .flatMap(key -> key.id().or(key::uri))
                .map(Texts::shown)
                .orElse("ohne Namen");
    }
}
