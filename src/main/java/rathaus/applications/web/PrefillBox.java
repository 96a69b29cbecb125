package rathaus.applications.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rathaus.applications.Prefilling;
import rathaus.design.Frame;
import rathaus.forms.AnswerText;
import rathaus.forms.FormDefinition;

/**
 * What the page says about values that are known already.
 *
 * @param offers sources that can be asked, each with its words
 * @param taken what was just taken over, and from where; empty if nothing was
 */
record PrefillBox(List<Line> offers, Optional<String> taken) {

    static final PrefillBox NONE = new PrefillBox(List.of(), Optional.empty());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** A source. */
    record Line(String key, String label) {}

    static PrefillBox offered(Frame frame, List<Prefilling.Offer> offers) {
        return new PrefillBox(
                offers.stream()
                        .map(offer -> new Line(offer.key(), words(frame, offer.source())))
                        .toList(),
                Optional.empty());
    }

    static PrefillBox taken(Frame frame, FormDefinition form, Prefilling.Taken taken) {
        AnswerText words = new AnswerText(form, frame.language(), frame.texts());
        List<String> labels = taken.answers().all().keySet().stream()
                .flatMap(id -> form.field(id).stream())
                .map(words::label)
                .toList();
        Prefilling.Source source = taken.offer().source();
        String trust = frame.text("applications.prefill.trust."
                + source.trust().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new PrefillBox(
                List.of(),
                Optional.of(frame.text(
                        "applications.prefill.taken", words(frame, source), String.join(", ", labels), trust)));
    }

    private static String words(Frame frame, Prefilling.Source source) {
        return switch (source) {
            case Prefilling.Source.Account ignored -> frame.text("applications.prefill.account");
            case Prefilling.Source.EarlierAntrag antrag ->
                frame.text("applications.prefill.earlier", antrag.name(), DAY.format(antrag.day()));
        };
    }
}
