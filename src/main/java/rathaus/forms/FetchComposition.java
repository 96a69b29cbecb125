package rathaus.forms;

import java.util.Optional;
import rathaus.decisions.Values;
import rathaus.design.Frame;

/** From a question that a register can answer to what its component shows of that. */
final class FetchComposition {

    private final Frame frame;
    private final FormDefinition definition;
    private final FetchOffers offers;

    FetchComposition(Frame frame, FormDefinition definition, FetchOffers offers) {
        this.frame = frame;
        this.definition = definition;
        this.offers = offers;
    }

    Optional<FetchView> of(Field field, VisibleForm form, Answers answers, Values values) {
        Optional<Answer.Fetched> fetched = form.fetched(field);
        if (fetched.isPresent()) {
            return Optional.of(preview(field, fetched.get(), values));
        }
        boolean uploaded = answers.get(field.id()).orElse(null) instanceof Answer.Files files
                && !files.files().isEmpty();
        return uploaded ? Optional.empty() : offers.of(field, values).map(offer -> offered(field, offer));
    }

    private FetchView preview(Field field, Answer.Fetched fetched, Values values) {
        FetchedText words = new FetchedText(frame.texts());
        boolean fits = FetchedRules.check(
                        field, field.id(), fetched.used(fetched.source().at()), values)
                .isEmpty();
        return new FetchView.Preview(
                words.facts(fetched), words.source(fetched), fetched.usedSince().isPresent(), !fits, files(field));
    }

    private FetchView offered(Field field, FetchOffers.Offer offer) {
        FetchWording words = new FetchWording(frame, definition, field);
        return offer.proof()
                .<FetchView>map(
                        path -> new FetchView.ProofNeeded(words.register(offer.simulated()), path, files(field)))
                .orElseGet(() -> new FetchView.Offer(
                        words.register(offer.simulated()), words.decision(offer.simulated()), files(field)));
    }

    private static boolean files(Field field) {
        return field.type() instanceof FieldType.Upload;
    }
}
