package rathaus.recordsearch.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import rathaus.german.WordLists;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.KnownText;

/**
 * Letters of a town hall that never were, the same from the same seed: about 100 words each, with frequent and rare words,
 * compounds that nobody has seen before, invented names, streets, sums and days. Four Dokumente lie in a Vorgang; of each
 * hundred three are restricted.
 */
final class InventedEntries {

    private static final List<String> KINDS =
            List.of("ANTRAG", "ANLAGE", "EMPFANGSBESTAETIGUNG", "NACHFORDERUNG", "BESCHEID", "SCHREIBEN");
    private static final List<String> SUBJECTS = List.of(
            "Bewohnerparkausweis",
            "Hundesteuer",
            "Meldebescheinigung",
            "Gewerbeanmeldung",
            "Sondernutzung",
            "Kita-Vormerkung",
            "Sperrmüll",
            "Fundanzeige",
            "Geburtsurkunde",
            "Baumfällung");
    private static final List<String> SENTENCES = List.of(
            "Auf Ihren Antrag vom %1$s wird die %2$s erteilt.",
            "Die Gebühr beträgt %3$d Euro und ist bis zum %1$s zu zahlen.",
            "%4$s wohnt in der %5$s %6$d und hat die %2$s vorgelegt.",
            "Bitte reichen Sie den Nachweis über die %2$s nach.",
            "Die Kinder, Hunde und Fahrzeuge der Familie sind in der Anlage zur %2$s aufgeführt.",
            "Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.",
            "Am %1$s wurde festgestellt, dass die %2$s in der %5$s fehlt.",
            "Mit Schreiben vom %1$s teilte %4$s mit, dass die %2$s weiterhin benötigt wird.",
            "Zu prüfen waren %7$s, %8$s und die %2$s.",
            "Das Grundstück %5$s %6$d liegt im Bereich der %2$s.");
    private static final List<String> NAME_PARTS = List.of(
            "Berg", "Tal", "Eich", "Linden", "Rosen", "Stein", "Wald", "Bach", "Hof", "Mühl", "Sonnen", "Weiden",
            "Kron", "Löwen", "Falken", "Kirch");
    private static final List<String> NAME_ENDS =
            List.of("mann", "er", "hauer", "feld", "huber", "meister", "brink", "au");
    private static final List<String> FIRST_NAMES =
            List.of("Erika", "Max", "Jörg", "Käthe", "Luis", "Mika", "Toni", "Sascha", "Robin", "Kim");

    private final Random random;
    private final List<String> words;
    private UUID vorgang = new UUID(0, 0);
    private IndexEntry.Rights rights = new IndexEntry.Rights(Set.of(), false);
    private String subject = "";
    private int number;

    InventedEntries(long seed) {
        this.random = new Random(seed);
        List<String> simple = new ArrayList<>();
        WordLists.simpleWords().forEach(line -> simple.addAll(List.of(line.split(" "))));
        simple.removeIf(word -> word.length() < 4);
        this.words = List.copyOf(simple);
    }

    IndexEntry next() {
        if (number % 4 == 0) {
            openVorgang();
        }
        number++;
        String kind = any(KINDS);
        int year = 2017 + (int) Math.min(9, Math.abs(random.nextGaussian()) * 4);
        StringBuilder text = new StringBuilder();
        int sentences = 6 + random.nextInt(8);
        for (int i = 0; i < sentences; i++) {
            text.append(sentence(year)).append(i % 4 == 3 ? "\n" : " ");
        }
        String position = "12-" + (10 + SUBJECTS.indexOf(subject)) + "-" + (10 + (number / 4) % 5);
        return new IndexEntry(
                new UUID(random.nextLong(), random.nextLong()),
                vorgang,
                kind.charAt(0) + kind.substring(1).toLowerCase(Locale.GERMAN) + " " + subject,
                subject + "\n" + String.format(Locale.ROOT, "%s/%d-%06d", position, year, number / 4) + "\n" + kind,
                new KnownText("0", text.toString(), TextState.COMPLETE),
                new IndexEntry.Narrowing(year, kind, position, subject, number % 3 == 0 ? "ZDA" : "OPEN"),
                rights);
    }

    private void openVorgang() {
        vorgang = new UUID(random.nextLong(), random.nextLong());
        Set<String> units = random.nextInt(4) == 0
                ? Set.of("einheit-" + random.nextInt(25), "einheit-x" + random.nextInt(5))
                : Set.of("einheit-" + random.nextInt(25));
        rights = new IndexEntry.Rights(units, random.nextInt(100) < 3);
        subject = any(SUBJECTS);
    }

    private String sentence(int year) {
        return String.format(
                Locale.GERMAN,
                any(SENTENCES),
                String.format(Locale.ROOT, "%02d.%02d.%d", 1 + random.nextInt(28), 1 + random.nextInt(12), year),
                compound(),
                5 + random.nextInt(400),
                any(FIRST_NAMES) + " " + any(NAME_PARTS) + any(NAME_ENDS),
                any(NAME_PARTS) + capital(word()).toLowerCase(Locale.GERMAN) + "straße",
                1 + random.nextInt(150),
                capital(word()),
                capital(word()));
    }

    /** Frequent words more often than rare ones, roughly as in any language. */
    private String word() {
        double skewed = Math.pow(random.nextDouble(), 3);
        return words.get((int) (skewed * words.size()));
    }

    private String compound() {
        String both = word() + word();
        return capital(random.nextInt(5) == 0 ? both + word() : both);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
