package rathaus.casework.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.casework.CaseInbox;
import rathaus.design.Frame;

/**
 * Rows of the list as CSV (RFC 4180) for spreadsheets of German town halls: UTF-8 with mark, semicolons. A text that a
 * spreadsheet would take for a formula is led by an apostrophe.
 */
final class CaseCsv {

    private static final List<String> COLUMNS = List.of(
            "aktenzeichen", "reference", "leistung", "applicant", "state", "clerk", "unit", "received", "due", "kind");

    private final BufferedWriter out;
    private final CaseWording wording;

    CaseCsv(OutputStream stream, Frame frame) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.wording = new CaseWording(frame);
        write("\uFEFF" + line(COLUMNS.stream().map(column -> frame.text("casework.csv." + column))));
    }

    void row(CaseInbox.Row row) {
        Frame frame = wording.frame();
        String kind = row.state().equals("WAITING") ? "wiedervorlage" : row.statutory() ? "statutory" : "target";
        write(line(Stream.of(
                row.aktenzeichen(),
                row.reference(),
                row.leistung(),
                row.applicant(),
                wording.state(row.state()),
                row.clerk(),
                row.unit(),
                wording.day(row.received()),
                wording.day(row.due()),
                frame.text("casework.csv.kind." + kind))));
    }

    private static String line(Stream<String> values) {
        return values.map(CaseCsv::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
