package rathaus.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An Aktenplan as a table: UTF-8, one entry per line, {@code nummer;titel;gueltig_ab;steht_fuer;stand} and, if wanted,
 * {@code aufbewahrung;grundlage;transferfrist;aussonderungsart}; lines with {@code #} are remarks. A mistake is told with the
 * number of its line, before anything is imported.
 */
public final class AktenplanFile {

    static final String HEADER = "nummer;titel;gueltig_ab;steht_fuer;stand";
    static final String LONG_HEADER = HEADER + ";aufbewahrung;grundlage;transferfrist;aussonderungsart";

    private static final int COLUMNS = 5;
    private static final int LONG_COLUMNS = 9;
    private static final int MOST_LINES = 20_000;
    private static final String PERMANENT = "dauernd";

    private AktenplanFile() {}

    /** Entries and mistakes of a table, or of a message that stands for one. */
    public record Checked(List<AktenplanEntry> entries, List<Mistake> mistakes) {
        public Checked {
            entries = List.copyOf(entries);
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * A mistake in a line.
     *
     * @param messageKey says what is wrong, in the bundle {@code records}
     * @param problem the same for the operator
     */
    public record Mistake(int line, String messageKey, String problem) {}

    /**
     * Reads all entries.
     *
     * @throws MalformedAktenplanException if the table is not one
     */
    public static List<AktenplanEntry> read(Reader table) throws IOException {
        Checked checked = check(table);
        if (!checked.mistakes().isEmpty()) {
            Mistake first = checked.mistakes().getFirst();
            throw new MalformedAktenplanException(first.line(), first.problem());
        }
        return checked.entries();
    }

    /** Reads what can be read and names every mistake. */
    public static Checked check(Reader table) throws IOException {
        List<AktenplanEntry> entries = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int columns = 0;
        int number = 0;
        BufferedReader lines = new BufferedReader(table);
        for (String read = lines.readLine(); read != null; read = lines.readLine()) {
            String line = number == 0 && read.startsWith("\uFEFF") ? read.substring(1) : read;
            if (++number > MOST_LINES) {
                mistakes.add(new Mistake(number, "records.plan.mistake.lines", "too many lines"));
                break;
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns == 0) {
                columns = line.equals(LONG_HEADER) ? LONG_COLUMNS : COLUMNS;
                if (!line.equals(HEADER) && !line.equals(LONG_HEADER)) {
                    mistakes.add(new Mistake(number, "records.plan.mistake.header", "the first line is not " + HEADER));
                    break;
                }
                continue;
            }
            take(number, line.split(";", -1), columns, keys, entries, mistakes);
        }
        return new Checked(entries, mistakes);
    }

    private static void take(
            int number,
            String[] cells,
            int columns,
            Set<String> keys,
            List<AktenplanEntry> entries,
            List<Mistake> mistakes) {
        if (cells.length != columns) {
            mistakes.add(new Mistake(
                    number, "records.plan.mistake.cells", cells.length + " instead of " + columns + " cells"));
            return;
        }
        if (!Set.of("beispiel", "bestaetigt", "beendet").contains(cells[4])) {
            mistakes.add(new Mistake(number, "records.plan.mistake.state", "unknown stand " + cells[4]));
            return;
        }
        try {
            AktenplanEntry entry = entry(cells, keeping(Arrays.copyOf(cells, LONG_COLUMNS)));
            if (keys.add(entry.position().number() + ";" + entry.position().validFrom())) {
                entries.add(entry);
            } else {
                mistakes.add(
                        new Mistake(number, "records.plan.mistake.twice", "a second entry of this position and day"));
            }
        } catch (DateTimeParseException e) {
            mistakes.add(new Mistake(number, "records.plan.mistake.day", "not a day"));
        } catch (IllegalArgumentException e) {
            mistakes.add(new Mistake(number, "records.plan.mistake.position", String.valueOf(e.getMessage())));
        }
    }

    private static AktenplanEntry entry(String[] cells, Keeping keeping) {
        String serves = cells[3].isBlank() ? cells[0] : cells[3];
        boolean confirmed = !cells[4].equals("beispiel");
        LocalDate from = LocalDate.parse(cells[2]);
        return new AktenplanEntry(
                new AktenplanPosition(cells[0], cells[1], serves, from, confirmed, keeping),
                cells[4].equals("beendet"));
    }

    private static Keeping keeping(String[] cells) {
        String kept = text(cells[5]);
        String basis = text(cells[6]).isEmpty() ? "Aktenplan" : text(cells[6]);
        Optional<Retention> retention = kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        kept.equals(PERMANENT)
                                ? Retention.forEver(basis)
                                : new Retention(Integer.parseInt(kept), basis));
        Optional<Integer> transfer =
                Optional.of(text(cells[7])).filter(typed -> !typed.isEmpty()).map(Integer::valueOf);
        Optional<Aussonderungsart> end =
                Optional.of(text(cells[8])).filter(typed -> !typed.isEmpty()).map(Aussonderungsart::valueOf);
        return new Keeping(retention, transfer, end);
    }

    private static String text(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell.strip();
    }

    /** The table of these entries, as {@link #read} takes it; a separator within a title becomes a comma. */
    public static String write(List<AktenplanEntry> entries) {
        StringBuilder table = new StringBuilder(LONG_HEADER).append('\n');
        for (AktenplanEntry entry : entries) {
            AktenplanPosition position = entry.position();
            Keeping keeping = position.keeping();
            String state = position.confirmed() ? "bestaetigt" : "beispiel";
            table.append(String.join(
                            ";",
                            position.number(),
                            plain(position.title()),
                            position.validFrom().toString(),
                            position.serves(),
                            entry.ended() ? "beendet" : state,
                            keeping.retention().map(AktenplanFile::years).orElse(""),
                            plain(keeping.retention().map(Retention::basis).orElse("")),
                            keeping.transferYears().map(String::valueOf).orElse(""),
                            keeping.aussonderungsart().map(Enum::name).orElse("")))
                    .append('\n');
        }
        return table.toString();
    }

    private static String years(Retention retention) {
        return retention.permanent() ? PERMANENT : String.valueOf(retention.years());
    }

    private static String plain(String text) {
        return text.replace(';', ',').replaceAll("\\s+", " ");
    }
}
