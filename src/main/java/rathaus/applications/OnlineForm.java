package rathaus.applications;

import java.time.Instant;
import java.util.Optional;
import rathaus.forms.Answers;
import rathaus.forms.FetchOffers;
import rathaus.forms.VisibleForm;
import rathaus.kernel.Language;
import rathaus.servicepackage.Datenschutzangaben;
import rathaus.servicepackage.LeistungWords;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Uebersetzungen;

/**
 * A form that somebody fills in, as pages need it.
 *
 * @param leistung what the Leistung is, of the version that the draft is pinned to
 * @param given all answers, those of hidden questions included: they come back when the question does
 * @param form what applies to these answers
 * @param stop set once the answers show that somebody else is responsible
 * @param fetches registers that can be asked for evidence; none until somebody offers them
 * @param assistance present if a member of staff fills it in for somebody
 */
public record OnlineForm(
        Leistungsbeschreibung leistung,
        Datenschutzangaben privacy,
        Answers given,
        VisibleForm form,
        Optional<Stop> stop,
        Instant editedAt,
        Optional<Assistance> assistance,
        FetchOffers fetches) {

    /** The same with registers that whoever looks at it can ask. */
    public OnlineForm offering(FetchOffers offers) {
        return new OnlineForm(leistung, privacy, given, form, stop, editedAt, assistance, offers);
    }

    /**
     * Why there can be no Antrag here: another authority is responsible.
     *
     * @param page id of the page after which it is known
     * @param rule id of the rule that says so
     */
    public record Stop(
            String page, String rule, String title, String text, Optional<String> body, Uebersetzungen translations) {

        /** The heading in a language. */
        public Uebersetzungen.Localised titleIn(Language language) {
            return translations.in(language, "zustaendigkeit." + rule + ".titel", title);
        }

        /** The explanation in a language. */
        public Uebersetzungen.Localised textIn(Language language) {
            return translations.in(language, "zustaendigkeit." + rule + ".text", text);
        }
    }

    /** What the start page says, in a language. */
    public LeistungWords words(Language language) {
        return new LeistungWords(leistung, form.definition().translations(), language);
    }

    @Override
    public String toString() {
        return "OnlineForm[" + leistung.id() + "]";
    }
}
