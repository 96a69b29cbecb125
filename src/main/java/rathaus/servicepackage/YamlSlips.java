package rathaus.servicepackage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says where a file stops being YAML and which usual slip it may be. */
final class YamlSlips {

    static final String INDENTATION = "Einrückung und Anführungszeichen prüfen.";

    private static final Map<String, String> USUAL = usual();

    private YamlSlips() {}

    /** By a piece of what the parser says. */
    private static Map<String, String> usual() {
        Map<String, String> slips = new LinkedHashMap<>();
        slips.put("TAB", "Mit Leerzeichen einrücken, nicht mit Tabulatoren.");
        slips.put(
                "mapping values are not allowed",
                "Steht in einem Text ein Doppelpunkt, gehört der ganze Text in Anführungszeichen; sonst die Einrückung prüfen.");
        slips.put("quoted scalar", "Ein Anführungszeichen schließen.");
        slips.put("flow sequence", "Die eckige Klammer schließen; Texte mit Komma oder Klammer in Anführungszeichen.");
        slips.put(
                "flow mapping", "Die geschweifte Klammer schließen; Texte mit Komma oder {{…}} in Anführungszeichen.");
        slips.put("simple key", "Hinter dem Schlüssel fehlt ein Doppelpunkt mit Leerzeichen.");
        slips.put("block end", "Die Zeile so weit einrücken wie die anderen derselben Liste oder Tafel.");
        slips.put(
                "cannot start any token",
                "Ein Text, der mit einem Sonderzeichen beginnt, gehört in Anführungszeichen.");
        slips.put(
                "unknown escape",
                "In doppelten Anführungszeichen einen Rückstrich verdoppeln, oder einfache verwenden.");
        return slips;
    }

    static void report(String path, String text, MarkedYamlEngineException fault, Befunde befunde) {
        int line = fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
        String where = fault.getProblemMark()
                .map(Mark::getColumn)
                .map(column -> " ab Spalte " + (column + 1))
                .orElse("");
        befunde.error(
                path, line, "yaml", "Die Datei ist hier kein gültiges YAML" + where + ".", mend(text, line, fault));
    }

    private static String mend(String text, int line, MarkedYamlEngineException fault) {
        String[] lines = text.split("\n", -1);
        if (line > 0 && line <= lines.length && lines[line - 1].matches(" *\t.*")) {
            return String.valueOf(USUAL.get("TAB"));
        }
        String said = fault.getContext() + " " + fault.getProblem();
        return USUAL.entrySet().stream()
                .filter(slip -> said.contains(slip.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(INDENTATION);
    }
}
