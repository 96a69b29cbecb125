package rathaus.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormInput;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.PublicReference;

/** Following a submitted Antrag: status, messages, answering a Nachforderung, fetching documents. */
public interface AntragTracking {

    /** The Antrag that reference and PIN open; the answer takes as long for a wrong pair as for an unknown one. */
    Optional<UUID> unlock(PublicReference reference, String pin);

    /** The Antrag of a reference; says nothing about who may see it. */
    Optional<UUID> find(PublicReference reference);

    /** Whether this account owns the Antrag. */
    Optional<UUID> ofAccount(PublicReference reference, Actor.Citizen citizen);

    /** How the Antrag stands. */
    Optional<State> state(UUID antrag);

    /** Antraege of an account, newest first; {@code before} is the last one of the page before. */
    List<Entry> ofAccount(Actor.Citizen citizen, Optional<PublicReference> before);

    /** Writes to the office. */
    void write(UUID antrag, String text, Actor actor);

    /**
     * Takes the Antrag back; the office ends the case when it hears of it.
     *
     * @param reason why, as the citizen says; may be empty: nobody has to say
     */
    WithdrawalOutcome withdraw(UUID antrag, String reason, Actor actor);

    /** The request with the fields it asks for. */
    Optional<OpenRequest> request(UUID antrag, UUID request);

    /** Answers a request: only the fields that were asked for, judged by the rules of the form. */
    SupplyOutcome supply(UUID antrag, UUID request, FormInput input, List<NamedUpload> uploads, Actor actor);

    /** Fetches a provided document; the first time is noted with its instant. */
    Optional<ProvidedDocument> retrieve(UUID antrag, UUID document, Actor actor);

    /** One line of a list. */
    record Entry(
            PublicReference reference,
            LeistungId leistung,
            String name,
            Instant submittedAt,
            PublicStatus status,
            Optional<AntragEnding> ending) {}

    /**
     * Everything the status page shows.
     *
     * @param ending how it ended without a decision
     * @param withdrawn whether the citizen took it back
     */
    record State(
            UUID antrag,
            PublicReference reference,
            LeistungId leistung,
            String name,
            Instant submittedAt,
            PublicStatus status,
            Instant since,
            Optional<AntragEnding> ending,
            boolean withdrawn,
            List<SupplementRequest> requests,
            List<ProvidedDocument> documents,
            List<Message> messages) {}

    /** A message of citizen or office. */
    record Message(boolean fromOffice, String body, Instant at) {
        @Override
        public String toString() {
            return "Message";
        }
    }

    /** A request that can be answered now. */
    record OpenRequest(SupplementRequest request, FormDefinition form, OnlineForm current) {}

    /** A file and the field it belongs to. */
    record NamedUpload(String field, FillingIn.Upload upload) {}
}
