package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.applications.DraftToken;
import rathaus.applications.FetchOutcome;
import rathaus.applications.Fetching;
import rathaus.applications.OnlineForm;
import rathaus.applications.SaveOutcome;
import rathaus.design.Frame;
import rathaus.forms.FetchOffers;
import rathaus.forms.FetchWording;
import rathaus.forms.Field;
import rathaus.forms.FormPage;
import rathaus.identity.ClientAddress;
import rathaus.identity.CurrentProof;
import rathaus.identity.ProvenIdentity;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.kernel.Actor;
import rathaus.registers.Register;
import rathaus.registers.Registers;

/** Evidence from registers on a page of the form: who may ask, and what the buttons do. */
@Component
class FetchingEvidence {

    private final Fetching fetching;
    private final CurrentProof proofs;
    private final RateLimits limits;

    FetchingEvidence(Fetching fetching, CurrentProof proofs, RateLimits limits) {
        this.fetching = fetching;
        this.proofs = proofs;
        this.limits = limits;
    }

    /**
     * The form with the registers that this reader can ask. Somebody who has not proven an identity is told how, if there is a
     * way; staff who help somebody are not that person and are offered nothing.
     */
    OnlineForm offered(OnlineForm form, Frame frame, String page, HttpServletRequest request) {
        boolean names = form.form().definition().fields().stream()
                .anyMatch(field -> field.evidence().isPresent());
        if (!names || frame.actor() instanceof Actor.Staff || form.assistance().isPresent()) {
            return form;
        }
        Optional<String> proof = proofs.of(request).isPresent()
                ? Optional.empty()
                : proofs.path().map(path -> back(path, form, page));
        if (proof.isEmpty() && proofs.of(request).isEmpty()) {
            return form;
        }
        Map<Register, FetchOffers.Offer> offers = new EnumMap<>(Register.class);
        fetching.registers()
                .forEach((register, connection) ->
                        offers.put(register, new FetchOffers.Offer(connection.simulated(), proof)));
        return form.offering(new FetchOffers(offers));
    }

    private static String back(String path, OnlineForm form, String page) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("weiter", "/antrag/" + form.leistung().id().value() + "/seite/" + page)
                .build()
                .toUriString();
    }

    /** Does what the pressed button says; what went wrong is said at the question. */
    Optional<AttachingFiles.Trouble> act(
            Frame frame, OnlineForm form, FormPage page, FillPageInput input, HttpServletRequest request) {
        DraftToken token = DraftCookies.of(request).orElseThrow(Redirects::notFound);
        Optional<String> wanted = input.fetching();
        if (wanted.isPresent()) {
            Field field = page.fields()
                    .filter(found ->
                            found.id().equals(wanted.get()) && found.evidence().isPresent())
                    .findFirst()
                    .orElseThrow(Redirects::notFound);
            return fetch(frame, form, token, field, request);
        }
        return input.decision()
                .flatMap(decision -> trouble(
                        decision.field(),
                        fetching.decide(token, form.leistung().id(), decision.field(), decision.use())));
    }

    private Optional<AttachingFiles.Trouble> fetch(
            Frame frame, OnlineForm form, DraftToken token, Field field, HttpServletRequest request) {
        Optional<ProvenIdentity> person = proofs.of(request);
        Optional<Registers.Connection> connection = Optional.ofNullable(
                fetching.registers().get(field.evidence().orElseThrow().register()));
        if (person.isEmpty() || connection.isEmpty() || !(frame.actor() instanceof Actor.Citizen citizen)) {
            return Optional.of(new AttachingFiles.Trouble(field.id(), "applications.fetch.not-proven"));
        }
        limits.acquire(RateLimit.REGISTER_REQUESTS_OF_ACCOUNT, citizen.account().toString());
        limits.acquire(RateLimit.REGISTER_REQUESTS_FROM_ADDRESS, ClientAddress.of(request));
        String wording = new FetchWording(frame, form.form().definition(), field)
                .decision(connection.get().simulated());
        Fetching.Decision decision = new Fetching.Decision(person.get(), wording);
        return trouble(field.id(), fetching.fetch(token, form.leistung().id(), field.id(), decision));
    }

    private static Optional<AttachingFiles.Trouble> trouble(String field, FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched ignored -> Optional.empty();
            case FetchOutcome.NotFound ignored -> said(field, "applications.fetch.not-found");
            case FetchOutcome.Ambiguous ignored -> said(field, "applications.fetch.ambiguous");
            case FetchOutcome.Unreachable ignored -> said(field, "applications.fetch.unreachable");
            case FetchOutcome.InputMissing ignored -> said(field, "applications.fetch.input-missing");
            case FetchOutcome.ChangedMeanwhile ignored -> said(field, "applications.fetch.changed");
            case FetchOutcome.Gone ignored -> throw Redirects.notFound();
        };
    }

    private static Optional<AttachingFiles.Trouble> trouble(String field, SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved ignored -> Optional.empty();
            case SaveOutcome.ChangedMeanwhile ignored -> said(field, "applications.fill.changed.text");
            case SaveOutcome.Gone ignored -> said(field, "applications.fetch.nothing-there");
            case SaveOutcome.Faulty ignored -> throw new IllegalStateException("Nothing was judged");
            case SaveOutcome.Stopped ignored -> throw new IllegalStateException("Nothing was judged");
        };
    }

    private static Optional<AttachingFiles.Trouble> said(String field, String key) {
        return Optional.of(new AttachingFiles.Trouble(field, key));
    }
}
