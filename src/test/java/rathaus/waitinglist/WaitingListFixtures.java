package rathaus.waitinglist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Warteliste.Direction;
import rathaus.waitinglist.domain.Entry;
import rathaus.waitinglist.domain.OrderKey;

/** Vocabulary of tests about waiting lists. */
public final class WaitingListFixtures {

    public static final LeistungId KITAPLATZ = new LeistungId("kitaplatz");

    private WaitingListFixtures() {}

    /**
     * A child that wants a place in a Kita, as a parent types it.
     *
     * @param today the day of the Antrag
     * @param single whether the parent educates alone, which gives two points
     */
    public static Map<String, String> child(String name, LocalDate birth, LocalDate today, boolean single) {
        LocalDate third = birth.plusYears(3);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("kind_vornamen", name);
        typed.put("kind_familienname", "Beispiel");
        typed.put("kind_geburtsdatum", german(birth));
        typed.put("geschwister_im_haus", "nein");
        typed.put("anschrift.strasse", "Frankfurter Straße");
        typed.put("anschrift.hausnummer", "12");
        typed.put("anschrift.plz", "61118");
        typed.put("anschrift.ort", "Bad Vilbel");
        typed.put("betreuungsart", "ue3");
        typed.put("beginn", german(third.isAfter(today) ? third : today));
        typed.put("umfang", "8");
        typed.put("mittagessen", "ja");
        typed.put("wuensche.0.haus", "Kita Beispielwiese");
        typed.put("jedes_haus", "ja");
        typed.put("vornamen", "Erika");
        typed.put("familienname", "Beispiel");
        typed.put("verhaeltnis", "elternteil");
        typed.put("sorgerecht", "allein");
        typed.put("alleinerziehend", single ? "ja" : "nein");
        typed.put("lage", "keine");
        typed.put("email", "erika.beispiel@example.org");
        return typed;
    }

    /** A day as people type it. */
    public static String german(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }

    /** An entry that came in on a day, ordered by a birth date and points, for the version with this hash. */
    static Entry.Waiting anEntry(
            int number, ContentHash version, LocalDate birth, OrderValue points, LocalDate receivedOn) {
        String key = OrderKey.of(
                List.of(
                        new OrderKey.Ranked(new OrderValue.Day(birth), Direction.ASCENDING),
                        new OrderKey.Ranked(points, Direction.DESCENDING)),
                receivedOn);
        return Entry.Waiting.entered(new Entry.Facts(
                UUID.randomUUID(),
                "06-36-10/2026-%06d".formatted(number),
                KITAPLATZ,
                "kita-buero",
                version,
                receivedOn,
                receivedOn.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC),
                key,
                List.of(
                        new WaitingEntry.Ordered("Geburtsdatum, ältere Kinder zuerst", new OrderValue.Day(birth)),
                        new WaitingEntry.Ordered("Punkte nach den Angaben, mehr Punkte zuerst", points)),
                List.of(new WaitingEntry.Cell("kind_vornamen", "Vornamen des Kindes", "Kind " + number))));
    }
}
