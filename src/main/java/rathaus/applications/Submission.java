package rathaus.applications;

import java.util.List;
import java.util.Optional;
import rathaus.forms.FieldError;
import rathaus.forms.Gebuehr;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;

/** Checking and sending an Antrag (§ 9a Abs. 2 to 4 OZG: review, warning, copy). */
public interface Submission {

    /** The whole Antrag before it is sent; empty without such a draft. */
    Optional<Review> review(DraftToken token, LeistungId leistung);

    /**
     * Sends the Antrag: judged once more as a whole, whatever the pages did; one durable transaction; a second call with the
     * same token answers with the same Antrag.
     */
    SubmitOutcome submit(DraftToken token, LeistungId leistung, Choices choices, Actor actor);

    /** The receipt, for whoever holds the token of the draft, for a day after the submission. */
    Optional<Receipt> receipt(DraftToken token);

    /** The receipt as PDF/A and PDF/UA with everything that was sent. */
    Optional<byte[]> receiptPdf(DraftToken token, Language language);

    /**
     * What is shown before sending.
     *
     * @param incomplete pages that need a look, with their errors; sending is not offered then
     * @param fee empty if the form has errors that keep it from being calculated
     */
    record Review(OnlineForm form, List<FieldError> incomplete, Optional<Gebuehr> fee) {}

    /**
     * What the citizen decides when sending.
     *
     * @param correct declares that the statements are true
     * @param privacyRead has taken note of the privacy notice
     * @param electronic accepts electronic notification; unticked by the opt-out of § 9 (1) OZG
     */
    record Choices(boolean correct, boolean privacyRead, boolean electronic, Language language) {}
}
