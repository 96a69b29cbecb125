package rathaus.casework;

import java.util.Optional;
import java.util.Set;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.records.DokumentKind;

/**
 * The letters that an office writes in a case. What a letter cannot be without is told by the names of the vocabulary of letters
 * ({@code docs/leistungspaket.md}).
 */
public enum LetterKind {
    NACHFORDERUNG(Occasion.NACHFORDERUNG, DokumentKind.NACHFORDERUNG, "nachforderungen", "nachforderung.frist"),
    INTERIM(Occasion.INTERIM, DokumentKind.SCHREIBEN),
    HEARING(Occasion.HEARING, DokumentKind.SCHREIBEN, "frist"),
    BESCHEID(Occasion.BESCHEID, DokumentKind.BESCHEID),
    FEE(Occasion.GEBUEHR, DokumentKind.GEBUEHRENANFORDERUNG),
    REFUSAL(Occasion.REFUSAL, DokumentKind.BESCHEID, "begruendung"),
    FORWARDING(Occasion.FORWARDING, DokumentKind.SCHREIBEN, "weiterleitung.stelle"),
    FICTION_CERTIFICATE(Occasion.FICTION_CERTIFICATE, DokumentKind.SCHREIBEN, "fiktion.grundlage", "fiktion.tag"),
    REMINDER(Occasion.REMINDER, DokumentKind.SCHREIBEN, "nachforderungen", "nachforderung.frist"),
    CONCLUSION(Occasion.CONCLUSION, DokumentKind.SCHREIBEN),
    OBJECTION_DECISION(Occasion.OBJECTION_DECISION, DokumentKind.BESCHEID, "tenor", "begruendung"),
    CORRECTION(Occasion.CORRECTION, DokumentKind.BESCHEID, "tenor"),
    REVOCATION(Occasion.REVOCATION, DokumentKind.BESCHEID, "tenor", "begruendung");

    private static final Set<LetterKind> DECIDING = Set.of(BESCHEID, REFUSAL, OBJECTION_DECISION, REVOCATION);

    private final Occasion occasion;
    private final DokumentKind dokument;
    private final Set<String> needs;

    LetterKind(Occasion occasion, DokumentKind dokument, String... needs) {
        this.occasion = occasion;
        this.dokument = dokument;
        this.needs = Set.of(needs);
    }

    /** Under which occasion a package brings its template. */
    public Occasion occasion() {
        return occasion;
    }

    /** As what it is filed. */
    public DokumentKind dokument() {
        return dokument;
    }

    /** The values without which it says nothing. */
    public Set<String> needs() {
        return needs;
    }

    /** Whether it decides something one can appeal against, so that it tells the remedy (§ 37 Abs. 6 VwVfG). */
    public boolean decides() {
        return DECIDING.contains(this);
    }

    /** The kind by its name, for names that people sent. */
    public static Optional<LetterKind> named(String name) {
        for (LetterKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
