package rathaus.casework.usecases;

import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.OrderedLetters;
import rathaus.casework.domain.OutgoingMail;

/** Which letters of a case are ordered but not out yet. */
@Component
class OpenMail {

    private final OrderedLetters ordered;
    private final OutgoingMail mail;

    OpenMail(OrderedLetters ordered, OutgoingMail mail) {
        this.ordered = ordered;
        this.mail = mail;
    }

    /** Whether a letter still has to be written: it is filed into the open Vorgang. */
    boolean isBeingWritten(UUID bearbeitung) {
        return !ordered.unwritten(bearbeitung).isEmpty();
    }

    /** Whether a letter of this kind has not left the house: no term can have begun with it. */
    boolean isInTheHouse(UUID bearbeitung, LetterKind kind) {
        return ordered.unwritten(bearbeitung).contains(kind)
                || mail.of(bearbeitung).stream().anyMatch(letter -> letter.kind() == kind && letter.waitsForPost());
    }
}
