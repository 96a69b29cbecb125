package rathaus.identity.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rathaus.kernel.ContentHash;

/**
 * An invented member of staff of a demonstration. Names are those of forms and samples, the second factor follows from the
 * name: nothing of it is a secret.
 */
public record DemoPerson(String login, String displayName, Set<Role> roles, boolean signaturePower, Set<String> units) {

    /** Password of every demo account. */
    public static final String PASSWORD = "Schaufenster am Sonnenplatz";

    /** E-mail address of the demo citizen at every Kommune. */
    public static final String CITIZEN = "kim.beispiel@buergerschaft.example";

    /** Instead of the keys of units: every unit of the Kommune, so that no Antrag of a demonstration is seen by nobody. */
    private static final Set<String> EVERYWHERE = Set.of("*");

    /** Two clerks, a head, a registrar, an auditor, an administrator. */
    public static final List<DemoPerson> ALL = List.of(
            new DemoPerson("mika.muster", "Mika Muster", Set.of(Role.SACHBEARBEITUNG), true, EVERYWHERE),
            new DemoPerson(
                    "toni.beispiel",
                    "Toni Beispiel",
                    Set.of(Role.SACHBEARBEITUNG),
                    false,
                    Set.of("buergerbuero", "strassenverkehr")),
            new DemoPerson("robin.vorlage", "Robin Vorlage", Set.of(Role.LEITUNG, Role.REGISTRATUR), true, EVERYWHERE),
            new DemoPerson("conny.ablage", "Conny Ablage", Set.of(Role.REGISTRATUR), false, Set.of()),
            new DemoPerson("sascha.probe", "Sascha Probe", Set.of(Role.REVISION), false, Set.of()),
            new DemoPerson(
                    "luca.platzhalter",
                    "Luca Platzhalter",
                    Set.of(Role.ADMINISTRATION, Role.IT_BETRIEB),
                    false,
                    Set.of("digitalisierung")));

    /** The units this person works in, where the Kommune has these. */
    public Set<String> unitsAmong(Set<String> all) {
        return units.equals(EVERYWHERE) ? all : units;
    }

    /** The secret of this person at the Kommune of this slug. */
    public TotpSecret secretAt(String slug) {
        byte[] seed = ("rathaus demo " + slug + " " + login).getBytes(StandardCharsets.UTF_8);
        return new TotpSecret(Arrays.copyOf(ContentHash.of(seed).bytes(), 20));
    }
}
