package rathaus.applications.usecases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.FeePreview;
import rathaus.applications.PublishedVerfahren;
import rathaus.forms.Answers;
import rathaus.forms.FeeQuestions;
import rathaus.forms.FieldError;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormInput;
import rathaus.forms.FormReading;
import rathaus.forms.FormValidation;
import rathaus.forms.Gebuehr;
import rathaus.forms.GebuehrCalculation;
import rathaus.forms.VisibleForm;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Verfahren;

/** Asks the questions on which the tables depend; which they are is found out once for each version. */
@Component
class TabledFeePreview implements FeePreview {

    private final PublishedVerfahren published;
    private final Clock clock;
    private final Map<ContentHash, FormDefinition> questions = new ConcurrentHashMap<>();

    TabledFeePreview(PublishedVerfahren published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Preview> preview(LeistungId leistung, FormInput answers) {
        return published
                .current(leistung)
                .flatMap(verfahren -> verfahren.gebuehr().map(fee -> preview(verfahren, fee, answers)));
    }

    private Preview preview(Verfahren verfahren, GebuehrCalculation calculation, FormInput input) {
        FormDefinition form = questions.computeIfAbsent(
                verfahren.paket().hash(), hash -> FeeQuestions.of(verfahren.form(), calculation));
        FormReading.Filled filled = FormReading.all(form, input, Answers.none());
        VisibleForm visible =
                VisibleForm.of(form, filled.answers(), published.environment(verfahren, LegalDay.today(clock)));
        List<FieldError> errors = FormValidation.whole(visible, filled.answers(), filled.malformed()).stream()
                .filter(error -> !error.rule().equals("unbekannt"))
                .toList();
        Optional<Gebuehr> fee = errors.isEmpty() ? calculated(calculation, visible) : Optional.empty();
        return new Preview(verfahren.leistung().name(), visible, errors, fee);
    }

    private static Optional<Gebuehr> calculated(GebuehrCalculation calculation, VisibleForm form) {
        return switch (calculation.calculate(form)) {
            case GebuehrCalculation.Calculation.Calculated calculated -> Optional.of(calculated.gebuehr());
            case GebuehrCalculation.Calculation.Impossible ignored -> Optional.empty();
        };
    }
}
