package rathaus.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.catalogue.CatalogueWords;
import rathaus.catalogue.Lebenslage;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.Leistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Uebersetzungen.Localised;

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
    record Entry(Localised label, String href, Optional<Localised> text) {

        private boolean usesGerman() {
            return label.fallback() || text.filter(Localised::fallback).isPresent();
        }
    }

    static HomePage of(Frame frame, Leistungen leistungen, CatalogueWords words, List<String> hours) {
        List<Entry> wanted = WANTED.stream()
                .map(LeistungId::new)
                .map(leistungen::find)
                .flatMap(Optional::stream)
                .map(leistung -> entry(frame, leistung, words))
                .toList();
        Stream<Lebenslage> situations = leistungen.lebenslagen().stream();
        return new HomePage(
                frame, wanted, situations.map(lage -> entry(frame, lage)).toList(), hours);
    }

    private static Entry entry(Frame frame, Leistung leistung, CatalogueWords words) {
        Localised name = words.name(leistung, frame.language());
        String label = name.text().replaceFirst(" \\([^()]*\\)$", "");
        return new Entry(
                new Localised(label, name.fallback()), frame.link("/leistungen/" + leistung.id()), Optional.empty());
    }

    private static Entry entry(Frame frame, Lebenslage lage) {
        return new Entry(
                lage.nameIn(frame.language()), frame.link("/lebenslagen/" + lage.key()), lage.textIn(frame.language()));
    }

    /** Whether German stands in somewhere. */
    boolean german() {
        return Stream.concat(wanted.stream(), situations.stream()).anyMatch(Entry::usesGerman);
    }
}
