package rathaus.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An Aktenplan as a table: UTF-8, one entry per line, {@code nummer;titel;gueltig_ab;steht_fuer;stand}, lines with {@code #}
 * are remarks. A mistake stops with the number of its line, before anything is imported.
 */
public final class AktenplanFile {

    static final String HEADER = "nummer;titel;gueltig_ab;steht_fuer;stand";

    private static final int COLUMNS = 5;
    private static final int MOST_LINES = 20_000;

    private AktenplanFile() {}

    /**
     * Reads all entries.
     *
     * @throws MalformedAktenplanException if the table is not one
     */
    public static List<AktenplanEntry> read(Reader table) throws IOException {
        List<AktenplanEntry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean begun = false;
        int number = 0;
        BufferedReader lines = new BufferedReader(table);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (++number > MOST_LINES) {
                throw new MalformedAktenplanException(number, "too many lines");
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (begun) {
                AktenplanEntry entry = entry(number, line);
                if (!keys.add(entry.position().number() + ";" + entry.position().validFrom())) {
                    throw new MalformedAktenplanException(number, "a second entry of this position and day");
                }
                entries.add(entry);
            } else if (!line.equals(HEADER)) {
                throw new MalformedAktenplanException(number, "the first line is not " + HEADER);
            }
            begun = true;
        }
        return entries;
    }

    private static AktenplanEntry entry(int number, String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS) {
            throw new MalformedAktenplanException(number, cells.length + " instead of " + COLUMNS + " cells");
        }
        String serves = cells[3].isBlank() ? cells[0] : cells[3];
        try {
            boolean confirmed = !cells[4].equals("beispiel");
            AktenplanPosition position =
                    new AktenplanPosition(cells[0], cells[1], serves, LocalDate.parse(cells[2]), confirmed);
            return new AktenplanEntry(position, hasEnded(number, cells[4]));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new MalformedAktenplanException(number, String.valueOf(e.getMessage()));
        }
    }

    private static boolean hasEnded(int number, String state) {
        return switch (state) {
            case "beispiel", "bestaetigt" -> false;
            case "beendet" -> true;
            default -> throw new MalformedAktenplanException(number, "unknown stand " + state);
        };
    }
}
