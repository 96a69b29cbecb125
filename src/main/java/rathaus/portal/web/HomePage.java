package rathaus.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.catalogue.Lebenslage;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.Leistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;

/**
 * The first page of a Kommune.
 *
 * @param wanted what most people come for
 * @param situations all situations of life
 * @param hours when the town hall is open, in lines; empty where nobody told us
 */
record HomePage(Frame frame, List<Entry> wanted, List<Entry> situations, List<String> hours) implements Page {

    /** Chosen by hand: nothing is counted on these pages. */
    private static final List<String> WANTED = List.of(
            "wohnsitz-anmeldung",
            "personalausweis",
            "bewohnerparkausweis",
            "reisepass",
            "hundesteuer-anmeldung",
            "geburtsurkunde",
            "fuehrungszeugnis",
            "gewerbe-anmeldung");

    /** One link. */
    record Entry(String label, String href, String text) {}

    static HomePage of(Frame frame, Leistungen leistungen, List<String> hours) {
        List<Entry> wanted = WANTED.stream()
                .map(LeistungId::new)
                .map(leistungen::find)
                .flatMap(Optional::stream)
                .map(leistung -> entry(frame, leistung))
                .toList();
        Stream<Lebenslage> situations = leistungen.lebenslagen().stream();
        return new HomePage(
                frame, wanted, situations.map(lage -> entry(frame, lage)).toList(), hours);
    }

    private static Entry entry(Frame frame, Leistung leistung) {
        String href = frame.link("/leistungen/" + leistung.id());
        String name = isEnglish(frame) ? leistung.englishName() : leistung.name();
        return new Entry(name.replaceFirst(" \\([^()]*\\)$", ""), href, "");
    }

    private static Entry entry(Frame frame, Lebenslage lage) {
        String href = frame.link("/lebenslagen/" + lage.key());
        return isEnglish(frame) ? new Entry(lage.englishName(), href, "") : new Entry(lage.name(), href, lage.text());
    }

    private static boolean isEnglish(Frame frame) {
        return frame.language() == Language.EN;
    }
}
