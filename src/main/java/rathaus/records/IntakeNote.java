package rathaus.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a clerk says about files that they take in together.
 *
 * @param scan transfer note, if the files are scans of paper
 */
public record IntakeNote(DokumentKind kind, DokumentOrigin origin, LocalDate date, Optional<ScanNote> scan) {}
