package rathaus.forms.xdatenfelder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.servicepackage.XmlFile;

/** Which columns of a code list hold the code, its name and a help; a form has no use for others. */
record GenericodeColumns(List<String> all, String code, String name, Optional<String> help) {

    static Optional<GenericodeColumns> of(XmlFile.Element root) {
        Map<String, String> columns = columns(root);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        String code = codeColumn(root, columns);
        String name = nameColumn(columns, code);
        Optional<String> help = columns.keySet().stream()
                .filter(column -> column.matches("(?i)(hilfe|help|hilfetext|beschreibung)"))
                .findFirst();
        return Optional.of(new GenericodeColumns(List.copyOf(columns.keySet()), code, name, help));
    }

    /** Columns that are left out. */
    List<String> lost() {
        return all.stream()
                .filter(column -> !column.equals(code) && !column.equals(name) && !help.equals(Optional.of(column)))
                .toList();
    }

    private static Map<String, String> columns(XmlFile.Element root) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (XmlFile.Element set : root.children("ColumnSet")) {
            set.children("Column")
                    .forEach(column -> columns.put(column.attribute("Id"), ElementReading.child(column, "ShortName")));
        }
        return columns;
    }

    /** The column of the first key, else the one called code, else the first. */
    private static String codeColumn(XmlFile.Element root, Map<String, String> columns) {
        for (XmlFile.Element set : root.children("ColumnSet")) {
            for (XmlFile.Element key : set.children("Key")) {
                for (XmlFile.Element column : key.children("ColumnRef")) {
                    if (columns.containsKey(column.attribute("Ref"))) {
                        return column.attribute("Ref");
                    }
                }
            }
        }
        return columns.containsKey("code")
                ? "code"
                : columns.keySet().iterator().next();
    }

    private static String nameColumn(Map<String, String> columns, String code) {
        for (String pattern : List.of("(?i)(name|bezeichnung|codename)", "(?i).*(name|bezeichnung|wert).*", ".*")) {
            Optional<String> found = columns.keySet().stream()
                    .filter(column -> !column.equals(code) && column.matches(pattern))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return code;
    }
}
