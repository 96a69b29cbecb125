package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import rathaus.records.Dokument;
import rathaus.records.DokumentKind;

/** A correction of what is said about a Dokument, or a new version of it: {@code akt} says which form was sent. */
record EditDokumentInput(
        @Nullable String akt,
        @Nullable String titel,
        @Nullable String art,
        @Nullable String datum,
        @Nullable MultipartFile datei) {

    private static final int LONGEST = 200;

    static EditDokumentInput of(Dokument dokument) {
        return new EditDokumentInput(
                "", dokument.title(), dokument.kind().name(), Typed.written(dokument.date()), null);
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
