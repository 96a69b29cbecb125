package rathaus.lostproperty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rathaus.foundlist.FundsacheKind;
import rathaus.kernel.LeistungId;

/** Vocabulary of tests about found items. */
public final class LostPropertyFixtures {

    public static final LeistungId FUNDANZEIGE = new LeistungId("fundsache-abgeben");
    public static final LeistungId CLAIM = new LeistungId("fundsachen-suchen");

    private LostPropertyFixtures() {}

    /** A purse that was found in the park on 20 November 2026 and reported on that day. */
    public static FundsacheStatement aStatement(FinderWish wish) {
        return aPurse("Geldbörse aus Leder", LocalDate.of(2026, 11, 20), wish, Optional.empty());
    }

    /** A purse that was found and reported on this day. */
    public static FundsacheStatement aPurse(
            String description, LocalDate day, FinderWish wish, Optional<String> fundanzeige) {
        return new FundsacheStatement(
                FundsacheKind.GELDBOERSE,
                description,
                "Monogramm innen",
                "Kernstadt",
                "Bank am Teich",
                FindSite.DRAUSSEN,
                day,
                day,
                ValueClass.BIS_50,
                wish,
                "Regal 3",
                fundanzeige,
                true);
    }

    /** A Fundanzeige as somebody types it. */
    public static Map<String, String> find(String description, LocalDate day) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("art", "geldboerse");
        typed.put("beschreibung", description);
        typed.put("merkmale", "Monogramm innen");
        typed.put("wert", "bis_50");
        typed.put("wo", "draussen");
        typed.put("fundort", "Kurpark, Bank am Teich");
        typed.put("gemeinde", "ja");
        typed.put("funddatum", german(day));
        typed.put("verbleib", "gebe_ab");
        typed.put("rechte", "beides");
        typed.put("vornamen", "Erika");
        typed.put("familienname", "Beispiel");
        typed.put("anschrift.strasse", "Frankfurter Straße");
        typed.put("anschrift.hausnummer", "12");
        typed.put("anschrift.plz", "61118");
        typed.put("anschrift.ort", "Bad Vilbel");
        typed.put("email", "erika.beispiel@example.org");
        return typed;
    }

    /** The report of a loss as somebody types it. */
    public static Map<String, String> loss(String description, LocalDate day) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("anliegen", "verlust");
        typed.put("art", "geldboerse");
        typed.put("beschreibung", description);
        typed.put("merkmale", "Innen ist ein Monogramm");
        typed.put("verloren_von", german(day));
        typed.put("wo", "hier");
        typed.put("vornamen", "Max");
        typed.put("familienname", "Verlierer");
        typed.put("kanal", "email");
        typed.put("email", "max.verlierer@example.org");
        return typed;
    }

    private static String german(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
