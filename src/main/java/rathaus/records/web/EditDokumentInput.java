package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import rathaus.records.Dokument;
import rathaus.records.DokumentKind;
import rathaus.records.FileIntake;

/**
 * A correction of what is said about a Dokument, or a new version of it.
 *
 * @param akt which of the two forms was sent
 * @param stand revision of the Dokument that the form showed
 */
record EditDokumentInput(
        @Nullable String akt,
        @Nullable String stand,
        @Nullable String titel,
        @Nullable String art,
        @Nullable String datum,
        @Nullable MultipartFile datei) {

    private static final int LONGEST = 200;

    static EditDokumentInput of(Dokument dokument) {
        return new EditDokumentInput(
                "",
                String.valueOf(dokument.revision()),
                dokument.title(),
                dokument.kind().name(),
                Typed.written(dokument.date()),
                null);
    }

    /** The same, typed by somebody who now sees this state of the Dokument. */
    EditDokumentInput seeing(Dokument now) {
        return new EditDokumentInput(akt, String.valueOf(now.revision()), titel, art, datum, datei);
    }

    int seen() {
        return (int) Math.min(Typed.version(stand), Integer.MAX_VALUE);
    }

    /** @throws java.util.NoSuchElementException if there are problems */
    FileIntake.Correction correction() {
        return new FileIntake.Correction(
                FileInput.constant(DokumentKind.class, art).orElseThrow(),
                Typed.text(titel),
                Typed.day(Typed.text(datum)).orElseThrow());
    }

    boolean isNewVersion() {
        return Typed.text(akt).equals("fassung");
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (isNewVersion()) {
            if (datei == null || datei.isEmpty()) {
                problems.put("datei", "records.problem.no-file");
            }
            return problems;
        }
        Typed.need(problems, "titel", Typed.text(titel), LONGEST);
        if (FileInput.constant(DokumentKind.class, art).isEmpty()) {
            problems.put("art", "records.problem.missing");
        }
        if (Typed.day(Typed.text(datum)).isEmpty()) {
            problems.put("datum", "records.problem.day");
        }
        return problems;
    }

    @Override
    public String toString() {
        return "EditDokumentInput";
    }
}
