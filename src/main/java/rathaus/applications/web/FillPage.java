package rathaus.applications.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.applications.OnlineForm;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FieldError;
import rathaus.forms.FormFlow;
import rathaus.forms.FormPage;
import rathaus.forms.FormPageView;
import rathaus.forms.FormPageView.Shown;
import rathaus.servicepackage.Uebersetzungen.Localised;

/**
 * One page of a form.
 *
 * @param id of the page
 * @param number place among the pages that apply, from 1
 * @param back path to the page before, or to the start
 * @param stand print of what the draft holds, see {@link PageStand}
 * @param seen places of all that it shows, as it tells them when it is sent
 * @param further whether an answer has just opened further questions on it
 * @param assisted whether a member of staff fills it in for somebody
 */
record FillPage(
        Frame frame,
        String leistung,
        Localised name,
        String id,
        FormPageView view,
        int number,
        int total,
        String back,
        String stand,
        String seen,
        boolean further,
        boolean assisted,
        PrefillBox prefill)
        implements Page {

    /** The page with what was saved. */
    static FillPage of(Frame frame, OnlineForm form, FormPage page) {
        return of(frame, form, page, Shown.saved());
    }

    /** The page with what was typed and what is wrong with it. */
    static FillPage faulty(Frame frame, OnlineForm form, FormPage page, FillPageInput input, List<FieldError> errors) {
        return of(frame, form, page, Shown.faulty(errors, input.answers())).seen(input);
    }

    /** The page with what was typed, after a button that stays here. */
    static FillPage staying(Frame frame, OnlineForm form, FormPage page, FillPageInput input) {
        return of(frame, form, page, new Shown(List.of(), Optional.of(input.answers()), input.grown()))
                .seen(input);
    }

    /** The page after a file was refused. */
    static FillPage refused(
            Frame frame, OnlineForm form, FormPage page, FillPageInput input, AttachingFiles.Trouble trouble) {
        FieldError.Message message = new FieldError.Message.Keyed(trouble.messageKey(), List.of());
        FieldError error = new FieldError(trouble.field(), Optional.empty(), "datei", message);
        return of(frame, form, page, new Shown(List.of(error), Optional.of(input.answers()), Map.of()))
                .seen(input);
    }

    /** What is stored has not changed by what was typed: the page keeps the print it was shown with. */
    private FillPage seen(FillPageInput input) {
        return new FillPage(
                frame,
                leistung,
                name,
                id,
                view,
                number,
                total,
                back,
                input.stand().orElse(stand),
                seen,
                further,
                assisted,
                prefill);
    }

    /** The page with what is known already. */
    FillPage prefilled(PrefillBox box) {
        return new FillPage(frame, leistung, name, id, view, number, total, back, stand, seen, further, assisted, box);
    }

    /** The page once more, because of what an answer has opened. */
    FillPage withFurtherQuestions() {
        return new FillPage(frame, leistung, name, id, view, number, total, back, stand, seen, true, assisted, prefill);
    }

    private static FillPage of(Frame frame, OnlineForm form, FormPage page, Shown shown) {
        FormFlow flow = FormFlow.of(form.form());
        String leistung = form.leistung().id().value();
        String start = "/antrag/" + leistung;
        FormPageView view = FormPageView.of(frame, form.form(), page, shown.offering(form.fetches()));
        return new FillPage(
                frame,
                leistung,
                form.words(frame.language()).name(),
                page.id(),
                view,
                flow.number(page),
                flow.pages().size() + 1,
                flow.before(page).map(before -> start + "/seite/" + before.id()).orElse(start),
                PageStand.of(form, page),
                Stream.concat(view.names(), form.form().shown(page).stream())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                false,
                form.assistance().isPresent(),
                PrefillBox.NONE);
    }
}
