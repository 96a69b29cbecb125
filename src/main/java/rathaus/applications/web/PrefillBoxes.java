package rathaus.applications.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.DraftToken;
import rathaus.applications.OnlineForm;
import rathaus.applications.Prefilling;
import rathaus.design.Frame;
import rathaus.forms.FormPage;
import rathaus.forms.TypedAgain;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/** Offers what is known already to those who are logged in; guests and staff who help see nothing of it. */
@Component
class PrefillBoxes {

    private final Prefilling prefilling;

    PrefillBoxes(Prefilling prefilling) {
        this.prefilling = prefilling;
    }

    /** The page with the sources that can be asked. */
    FillPage offered(FillPage page, Frame frame, DraftToken token, LeistungId leistung) {
        return frame.actor() instanceof Actor.Citizen citizen
                ? page.prefilled(PrefillBox.offered(frame, prefilling.offers(token, leistung, page.id(), citizen)))
                : page;
    }

    /** The page with what was typed and, in the empty boxes, what the asked source knows; nothing is stored. */
    FillPage taken(Frame frame, OnlineForm form, FormPage page, FillPageInput input, DraftToken token) {
        Optional<Prefilling.Taken> taken = frame.actor() instanceof Actor.Citizen citizen
                ? prefilling.take(token, form.leistung().id(), page.id(), input.buttonValue(), citizen)
                : Optional.empty();
        return taken.map(found -> FillPage.staying(
                                frame,
                                form,
                                page,
                                input.with(TypedAgain.beside(input.answers(), page, found.answers())))
                        .prefilled(PrefillBox.taken(frame, form.form().definition(), found)))
                .orElseGet(() -> FillPage.staying(frame, form, page, input));
    }
}
