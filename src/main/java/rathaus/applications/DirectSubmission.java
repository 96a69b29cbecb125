package rathaus.applications;

import java.util.List;
import java.util.Optional;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormInput;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/**
 * An Antrag that a program sends in one go. It is read and judged by the same code as the pages and enters by the same door;
 * what is not accepted leaves nothing behind.
 */
public interface DirectSubmission {

    /** The Leistungen that the open Kommune offers online now, by id. */
    List<Offer> offers();

    /** The form of a Leistung; empty if it is not online in the open Kommune. */
    Optional<Offer> offer(LeistungId leistung);

    /**
     * Sends an Antrag.
     *
     * @param token made of the idempotency key: with the same token and the same answers the answer is the same Antrag
     */
    DirectOutcome submit(LeistungId leistung, DraftToken token, Content content, Actor actor);

    /** A form on offer. */
    record Offer(LeistungId leistung, String name, FormDefinition form) {}

    /** What is sent. */
    record Content(FormInput answers, List<AntragTracking.NamedUpload> files, Submission.Choices choices) {
        public Content {
            files = List.copyOf(files);
        }

        @Override
        public String toString() {
            return "Content[" + files.size() + " files]";
        }
    }
}
