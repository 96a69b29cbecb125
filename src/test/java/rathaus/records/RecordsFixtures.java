package rathaus.records;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Permission;

/** Vocabulary of tests about files. */
public final class RecordsFixtures {

    public static final KommuneId BAD_VILBEL = new KommuneId(1);
    public static final KommuneId SCHOENECK = new KommuneId(2);
    public static final KommuneId RODENBACH = new KommuneId(3);
    public static final String ROLE = "Sachbearbeitung";

    private RecordsFixtures() {}

    /** A clerk who works on cases. */
    public static Actor.Staff clerk(KommuneId kommune) {
        return new Actor.Staff(
                UUID.randomUUID(), kommune, kommune, Set.of(Permission.READ_CASES, Permission.WORK_ON_CASES));
    }

    /** Wish to open a Vorgang for a new Antrag under this position. */
    public static VorgangOpening anOpening(KommuneId kommune, String position) {
        return opening(kommune, position, UUID.randomUUID(), Set.of("strassenverkehr"), false);
    }

    public static VorgangOpening opening(
            KommuneId kommune, String position, UUID antrag, Set<String> units, boolean restricted) {
        return new VorgangOpening(
                antrag,
                position,
                "Bewohnerparkausweis, K7QM-2XWV-9D3T",
                new Retention(2, "Beispiel, unbestätigt"),
                units,
                restricted,
                clerk(kommune),
                ROLE);
    }

    /** Wish to file a letter of this title. */
    public static DokumentFiling aLetter(KommuneId kommune, UUID vorgang, String title) {
        return new DokumentFiling(
                UUID.randomUUID(),
                vorgang,
                DokumentKind.BESCHEID,
                title,
                UUID.randomUUID(),
                ContentHash.of(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "application/pdf",
                title.length(),
                LocalDate.of(2026, 11, 20),
                DokumentOrigin.AUSGANG,
                clerk(kommune),
                ROLE);
    }
}
