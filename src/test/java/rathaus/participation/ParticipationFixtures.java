package rathaus.participation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import rathaus.kernel.LeistungId;

/** Vocabulary of tests about participation, hearings and remedies. */
public final class ParticipationFixtures {

    /** Its package asks for a hearing before a refusal. */
    public static final LeistungId SONDERNUTZUNG = new LeistungId("sondernutzung-baustelle");

    private ParticipationFixtures() {}

    /** A container on the parking strip, as somebody types it. */
    public static Map<String, String> aContainer(String familyName, LocalDate today) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("art", "container");
        typed.put("containerinhalt", "Sperrige Möbel");
        address(typed, "ort_der_nutzung");
        typed.put("flaeche_art", "parkstreifen");
        typed.put("laenge", "6,0");
        typed.put("breite", "2,4");
        typed.put("von", german(today.plusDays(20)));
        typed.put("bis", german(today.plusDays(26)));
        typed.put("sperrung", "keine");
        typed.put("lageplan.nachreichen", "true");
        typed.put("haftpflicht.nachreichen", "true");
        typed.put("antragsart", "privat");
        typed.put("vornamen", "Erika");
        typed.put("familienname", familyName);
        address(typed, "anschrift");
        typed.put("email", "erika.beispiel@example.org");
        typed.put("verantwortlich_name", "Max Muster");
        typed.put("verantwortlich_telefon", "06101 000000");
        return typed;
    }

    private static void address(Map<String, String> typed, String field) {
        typed.put(field + ".strasse", "Ritterstraße");
        typed.put(field + ".hausnummer", "3");
        typed.put(field + ".plz", "61118");
        typed.put(field + ".ort", "Bad Vilbel");
    }

    private static String german(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }
}
