package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.XmlFile;

/**
 * Reads a code list in genericode (OASIS Code List Representation 1.0). Elements are found by their local names, because the
 * lists of FIM put all of them into the namespace that the standard keeps for the root.
 */
final class GenericodeReading {

    static final int MOST_BYTES = 5_000_000;
    private static final XmlFile.Bounds BOUNDS = new XmlFile.Bounds(30, 300_000);
    private static final int MOST_ROWS = 20_000;

    private final String file;
    private final Findings findings;

    private GenericodeReading(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The list; empty, with a finding, if the file is none. */
    static Optional<FimList> read(String file, byte[] content, Findings findings) {
        GenericodeReading reading = new GenericodeReading(file, findings);
        Befunde befunde = new Befunde();
        Optional<XmlFile.Element> root =
                content.length > MOST_BYTES ? Optional.empty() : XmlFile.read(file, content, BOUNDS, befunde);
        if (root.isEmpty() || !root.get().name().equals("CodeList")) {
            return reading.refused();
        }
        return reading.list(root.get());
    }

    private Optional<FimList> refused() {
        findings.warning(
                0,
                "codeliste-datei",
                "„" + file + "“ ist keine lesbare Codeliste.",
                "Die Codeliste als genericode neben das Schema legen.");
        return Optional.empty();
    }

    private Optional<FimList> list(XmlFile.Element root) {
        Optional<GenericodeColumns> columns = GenericodeColumns.of(root);
        if (columns.isEmpty()) {
            return refused();
        }
        List<Map<String, String>> rows = rows(root, columns.get().all());
        XmlFile.Element identification =
                root.children("Identification").stream().findFirst().orElse(root);
        CodeListKey key = new CodeListKey(
                idOf(file),
                text(identification, "CanonicalUri"),
                text(identification, "Version"),
                text(identification, "CanonicalVersionUri"));
        return Optional.of(new FimList(
                key,
                text(identification, "ShortName").orElse(""),
                codeRows(rows, columns.get()),
                columns.get().lost()));
    }

    /** {@code C60000006_genericode.xml}: C60000006. */
    static Optional<String> idOf(String file) {
        String id = file.replaceFirst("[._V].*", "");
        return id.matches("C[0-9A-Fa-f-]{6,45}") ? Optional.of(id) : Optional.empty();
    }

    private List<Map<String, String>> rows(XmlFile.Element root, List<String> columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (XmlFile.Element list : root.children("SimpleCodeList")) {
            for (XmlFile.Element row : list.children("Row")) {
                if (rows.size() < MOST_ROWS) {
                    rows.add(row(row, columns));
                }
            }
        }
        return rows;
    }

    /** A value without a reference belongs to the column after the one before. */
    private static Map<String, String> row(XmlFile.Element row, List<String> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        int next = 0;
        for (XmlFile.Element value : row.children("Value")) {
            String column = value.attribute("ColumnRef");
            int at = column.isEmpty() ? next : columns.indexOf(column);
            if (at >= 0 && at < columns.size()) {
                values.put(columns.get(at), ElementReading.child(value, "SimpleValue"));
                next = at + 1;
            }
        }
        return values;
    }

    private List<CodeRow> codeRows(List<Map<String, String>> rows, GenericodeColumns columns) {
        List<CodeRow> codes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Map<String, String> row : rows) {
            String value = row.getOrDefault(columns.code(), "");
            if (value.isEmpty() || value.length() > ValueReading.MOST_CODE || !known.add(value)) {
                findings.warning(
                        0,
                        "codeliste-zeile",
                        "In „" + file + "“ ist eine Zeile ohne Code oder mit einem doppelten Code.",
                        "Sie entfällt: Im Katalog nachsehen.");
                continue;
            }
            String shown = Texts.cut(row.getOrDefault(columns.name(), ""));
            codes.add(new CodeRow(
                    value,
                    shown.isEmpty() ? value : shown,
                    columns.help()
                            .map(column -> Texts.cut(row.getOrDefault(column, "")))
                            .filter(text -> !text.isEmpty())));
        }
        return List.copyOf(codes);
    }

    private static Optional<String> text(XmlFile.Element node, String name) {
        return Optional.of(ElementReading.child(node, name)).filter(text -> !text.isEmpty());
    }
}
