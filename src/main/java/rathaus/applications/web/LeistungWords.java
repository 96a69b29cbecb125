package rathaus.applications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rathaus.applications.FillingIn;
import rathaus.applications.OnlineForm;
import rathaus.kernel.Language;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Uebersetzungen;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** The words of a Leistung in the language of the page; what nobody has translated is German and marked as German. */
record LeistungWords(Leistungsbeschreibung leistung, Uebersetzungen translations, Language language) {

    static LeistungWords of(FillingIn.Offer offer, Language language) {
        return new LeistungWords(offer.leistung(), offer.translations(), language);
    }

    static LeistungWords of(OnlineForm form, Language language) {
        return new LeistungWords(form.leistung(), form.form().definition().translations(), language);
    }

    Localised name() {
        return in("leistung.name", leistung.name());
    }

    Localised summary() {
        return in("leistung.kurz", leistung.summary());
    }

    List<Localised> eligibility() {
        List<Localised> lines = new ArrayList<>();
        for (String line : leistung.eligibility()) {
            lines.add(in("leistung.voraussetzungen." + (lines.size() + 1), line));
        }
        return lines;
    }

    List<Paper> evidence() {
        List<Paper> papers = new ArrayList<>();
        for (Leistungsbeschreibung.Evidence evidence : leistung.evidence()) {
            String key = "leistung.unterlagen." + (papers.size() + 1) + ".";
            papers.add(new Paper(
                    in(key + "name", evidence.name()),
                    evidence.when().map(when -> in(key + "wenn", when)),
                    evidence.hint().map(hint -> in(key + "hinweis", hint))));
        }
        return papers;
    }

    /** A paper that applicants need. */
    record Paper(Localised name, Optional<Localised> when, Optional<Localised> hint) {}

    private Localised in(String key, String german) {
        return translations.in(language, key, german);
    }
}
