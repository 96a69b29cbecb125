package rathaus.records.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A new Aktenplan as a file, or the table of a draft that was looked at. */
record ImportAktenplanInput(
        @Nullable MultipartFile datei,
        @Nullable String gueltigab,
        @Nullable String tabelle) {

    private static final long LARGEST = 4L * 1024 * 1024;

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (datei == null || datei.isEmpty()) {
            problems.put("datei", "records.problem.no-file");
        } else if (datei.getSize() > LARGEST) {
            problems.put("datei", "records.problem.plan-size");
        }
        if (from().isEmpty()) {
            problems.put("gueltigab", "records.problem.day");
        }
        return problems;
    }

    Optional<LocalDate> from() {
        return Typed.day(Typed.text(gueltigab));
    }

    byte[] bytes() {
        try {
            return datei == null ? new byte[0] : datei.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of the draft that is adopted; empty on the way to a draft. */
    String table() {
        return Typed.text(tabelle);
    }

    @Override
    public String toString() {
        return "ImportAktenplanInput";
    }
}
