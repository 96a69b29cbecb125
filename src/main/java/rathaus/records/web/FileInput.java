package rathaus.records.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.IntakeNote;
import rathaus.records.ScanNote;

/** Files that are sent to a Vorgang, and what is said about them. */
record FileInput(
        @Nullable List<MultipartFile> dateien,
        @Nullable String art,
        @Nullable String richtung,
        @Nullable String datum,
        @Nullable String scan,
        @Nullable String gescanntvon,
        @Nullable String gescanntam,
        @Nullable String geraet,
        @Nullable String geprueft,
        @Nullable String papier) {

    private static final int LONGEST = 200;

    static FileInput fresh(LocalDate today) {
        String day = Typed.written(today);
        return new FileInput(List.of(), "SCHREIBEN", "EINGANG", day, "", "", day, "", "", "");
    }

    List<MultipartFile> files() {
        return dateien == null
                ? List.of()
                : dateien.stream()
                        .filter(file -> !file.isEmpty()
                                || !text(file.getOriginalFilename()).isEmpty())
                        .toList();
    }

    boolean isScan() {
        return Typed.ticked(scan);
    }

    static String text(@Nullable String typed) {
        return Typed.text(typed);
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (files().isEmpty()) {
            problems.put("dateien", "records.problem.no-file");
        }
        if (constant(DokumentKind.class, art).isEmpty()) {
            problems.put("art", "records.problem.missing");
        }
        if (constant(DokumentOrigin.class, richtung).isEmpty()) {
            problems.put("richtung", "records.problem.missing");
        }
        if (Typed.day(text(datum)).isEmpty()) {
            problems.put("datum", "records.problem.day");
        }
        if (isScan()) {
            scanProblems(problems);
        }
        return problems;
    }

    /** TR-RESISCAN: without a transfer note a scan does not stand for its paper. */
    private void scanProblems(Map<String, String> problems) {
        Typed.need(problems, "gescanntvon", text(gescanntvon), LONGEST);
        if (Typed.day(text(gescanntam)).isEmpty()) {
            problems.put("gescanntam", "records.problem.day");
        }
        Typed.need(problems, "geraet", text(geraet), LONGEST);
        if (!Typed.ticked(geprueft)) {
            problems.put("geprueft", "records.problem.unchecked");
        }
        if (constant(ScanNote.Paper.class, papier).isEmpty()) {
            problems.put("papier", "records.problem.missing");
        }
    }

    /** @throws java.util.NoSuchElementException if there are problems */
    IntakeNote note() {
        Optional<ScanNote> transfer = isScan()
                ? Optional.of(new ScanNote(
                        text(gescanntvon),
                        Typed.day(text(gescanntam)).orElseThrow(),
                        text(geraet),
                        constant(ScanNote.Paper.class, papier).orElseThrow()))
                : Optional.empty();
        return new IntakeNote(
                constant(DokumentKind.class, art).orElseThrow(),
                constant(DokumentOrigin.class, richtung).orElseThrow(),
                Typed.day(text(datum)).orElseThrow(),
                transfer);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String typed) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text(typed))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "FileInput";
    }
}
