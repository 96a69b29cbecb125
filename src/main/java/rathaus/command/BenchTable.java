package rathaus.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** The figures for people: one line for each measurement, pure SQL beside it. */
final class BenchTable {

    private static final String LINE = "%-27s %9s %9s %9s %9s %11s %8s%n";
    private final PrintStream out;

    BenchTable(PrintStream out) {
        this.out = out;
    }

    void print(Map<String, Figures> parts, Map<String, Object> machine) {
        out.println();
        machine.forEach((name, value) -> out.println(name + ": " + value));
        out.println();
        out.printf(LINE, (Object[]) CommandTexts.text("command.bench.head").split("\\|"));
        parts.forEach(this::print);
    }

    private void print(String part, Figures figures) {
        for (String name : figures.names()) {
            if (name.endsWith(".p95.ms") && !name.endsWith(".sql.p95.ms")) {
                line(name.substring(0, name.length() - ".p95.ms".length()), figures);
            }
        }
        figures.names().stream()
                .filter(name -> part.equals("start")
                        || name.startsWith("office-pull")
                        || name.startsWith("engine-packages")
                        || name.startsWith("search-index")
                        || name.endsWith("rows-per-second")
                        || name.startsWith("fill.")
                        || name.startsWith("crowd.error")
                        || name.equals("lifecycle.per-second")
                        || name.equals("lifecycle.history-rows-per-case")
                        || name.equals("lifecycle.arrive.per-second")
                        || name.startsWith("peer.")
                        || name.contains("ratio-of"))
                .forEach(name -> out.printf(LINE, name, number(figures, name), "", "", "", "", ""));
    }

    private void line(String name, Figures figures) {
        boolean plain = Double.isNaN(figures.get(name + ".sql.per-second"));
        out.printf(
                LINE,
                name,
                number(figures, name + ".per-second"),
                number(figures, name + ".p50.ms"),
                number(figures, name + ".p95.ms"),
                number(figures, name + ".cpu.ms"),
                plain ? "" : number(figures, name + ".sql.per-second"),
                plain ? "" : percent(figures, name + ".share-of-sql"));
    }

    private static String number(Figures figures, String name) {
        return Double.isNaN(figures.get(name)) ? "" : String.format(Locale.GERMAN, "%,.1f", figures.get(name));
    }

    private static String percent(Figures figures, String name) {
        return String.format(Locale.GERMAN, "%.0f %%", 100 * figures.get(name));
    }
}
