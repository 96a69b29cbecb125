package rathaus.applications.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.ProvidedDocument;
import rathaus.applications.Supplement;
import rathaus.applications.SupplementRequest;

/** What goes to and fro about one Antrag: requests, supplements, documents, messages. */
public interface Correspondence {

    /** False if the request is known already. */
    boolean addRequest(SupplementRequest request);

    Optional<SupplementRequest> request(UUID id);

    List<SupplementRequest> requests(UUID antrag);

    /** Stores the answer if the request is still open; false if somebody answered it before. */
    boolean answer(Supplement supplement);

    Optional<Supplement> supplement(UUID request);

    /** False if the document is known already. */
    boolean provide(ProvidedDocument document);

    List<ProvidedDocument> documents(UUID antrag);

    Optional<ProvidedDocument> document(UUID id);

    /** Ends the provision of what was not retrieved before an instant; false if it was, or if it has ended before. */
    boolean endProvision(UUID document, Instant retrievedBefore, Instant at);

    /** Notes the first retrieval; false if it was fetched before, or is not provided any more. */
    boolean retrieved(UUID document, Instant at);

    /** False if the message is known already. */
    boolean addMessage(Letter letter);

    List<Letter> messages(UUID antrag);

    /** A message of citizen or office. */
    record Letter(UUID id, UUID antrag, boolean fromOffice, String body, Instant at) {
        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }
}
