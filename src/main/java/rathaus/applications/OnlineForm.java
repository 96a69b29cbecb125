package rathaus.applications;

import java.time.Instant;
import java.util.Optional;
import rathaus.forms.Answers;
import rathaus.forms.VisibleForm;
import rathaus.servicepackage.Datenschutzangaben;
import rathaus.servicepackage.Leistungsbeschreibung;

/**
 * A form that somebody fills in, as pages need it.
 *
 * @param leistung what the Leistung is, of the version that the draft is pinned to
 * @param given all answers, those of hidden questions included: they come back when the question does
 * @param form what applies to these answers
 * @param stop set once the answers show that somebody else is responsible
 */
public record OnlineForm(
        Leistungsbeschreibung leistung,
        Datenschutzangaben privacy,
        Answers given,
        VisibleForm form,
        Optional<Stop> stop,
        Instant editedAt) {

    /**
     * Why there can be no Antrag here: another authority is responsible.
     *
     * @param page id of the page after which it is known
     */
    public record Stop(String page, String title, String text, Optional<String> body) {}

    @Override
    public String toString() {
        return "OnlineForm[" + leistung.id() + "]";
    }
}
