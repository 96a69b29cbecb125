package rathaus.applications.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.Assistance;
import rathaus.applications.OnlineForm;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.domain.Draft;
import rathaus.forms.Answers;
import rathaus.forms.FetchOffers;
import rathaus.forms.FormFlow;
import rathaus.forms.Gebuehr;
import rathaus.forms.GebuehrCalculation;
import rathaus.forms.VisibleForm;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Ablauf.ZustaendigkeitRule;
import rathaus.procedure.Verfahren;

/** Forms of pinned versions with somebody's answers in them. */
@Component
class PinnedForms {

    private final PublishedVerfahren published;
    private final Clock clock;

    PinnedForms(PublishedVerfahren published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    Verfahren of(Draft draft) {
        return published.version(draft.version());
    }

    /** What applies of the form to these answers, by the law of today. */
    VisibleForm visible(Verfahren verfahren, Answers answers) {
        return visible(verfahren, answers, LegalDay.today(clock));
    }

    private VisibleForm visible(Verfahren verfahren, Answers answers, LocalDate day) {
        return verfahren.visible(answers, published.environment(verfahren, day));
    }

    /** The same form with other answers. */
    VisibleForm revisited(OnlineForm form, Answers answers) {
        return VisibleForm.of(form.form().definition(), answers, form.form().environment());
    }

    OnlineForm open(Draft draft) {
        return open(of(draft), draft.answers(), LegalDay.today(clock), draft.editedAt(), draft.assistance());
    }

    /** A submitted Antrag as it was on the day of its submission. */
    OnlineForm open(SubmittedAntrag antrag) {
        Verfahren verfahren = published.version(antrag.version());
        LocalDate day = LegalDay.of(antrag.submittedAt());
        return open(verfahren, antrag.answers(), day, antrag.submittedAt(), Optional.empty());
    }

    private OnlineForm open(
            Verfahren verfahren, Answers answers, LocalDate day, Instant editedAt, Optional<Assistance> assistance) {
        VisibleForm form = visible(verfahren, answers, day);
        return new OnlineForm(
                verfahren.leistung(),
                verfahren.datenschutz(),
                answers,
                form,
                stop(verfahren, form, Optional.empty()).filter(stop -> isAnswered(form, stop.page())),
                editedAt,
                assistance,
                FetchOffers.NONE);
    }

    /** An empty page tells nothing about who is responsible. */
    private static boolean isAnswered(VisibleForm form, String page) {
        return form.definition()
                .page(page)
                .filter(FormFlow.of(form)::isComplete)
                .isPresent();
    }

    /** Why there can be no Antrag here, as far as the answers up to this page tell. */
    Optional<OnlineForm.Stop> stop(Verfahren verfahren, VisibleForm form, Optional<String> page) {
        return switch (verfahren.route(form, page)) {
            case Verfahren.Route.Elsewhere elsewhere -> Optional.of(stop(elsewhere.rule(), verfahren));
            case Verfahren.Route.Doubtful ignored -> Optional.empty();
            case Verfahren.Route.Here ignored -> Optional.empty();
        };
    }

    private static OnlineForm.Stop stop(ZustaendigkeitRule rule, Verfahren verfahren) {
        return new OnlineForm.Stop(
                rule.afterPage(),
                rule.id(),
                rule.title(),
                rule.text(),
                rule.authority(),
                verfahren.form().translations());
    }

    /** What the Antrag costs; empty if nothing, or if a person has to calculate it. */
    Optional<Gebuehr> fee(Verfahren verfahren, VisibleForm form) {
        return verfahren.gebuehr().flatMap(calculation -> switch (calculation.calculate(form)) {
            case GebuehrCalculation.Calculation.Calculated calculated -> Optional.of(calculated.gebuehr());
            case GebuehrCalculation.Calculation.Impossible ignored -> Optional.empty();
        });
    }

    /** Name of a Leistung for people; its id where it is not online any more. */
    String nameOf(LeistungId leistung) {
        return published
                .current(leistung)
                .map(verfahren -> verfahren.leistung().name())
                .orElse(leistung.value());
    }

    /** Name of the Leistung of a submitted Antrag. */
    String nameOf(SubmittedAntrag antrag) {
        return published.version(antrag.version()).leistung().name();
    }
}
