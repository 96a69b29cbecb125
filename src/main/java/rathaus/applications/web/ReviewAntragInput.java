package rathaus.applications.web;

import rathaus.applications.Submission;
import rathaus.kernel.Language;

/**
 * What the review page sends.
 *
 * @param postal opt-out of electronic notification (§ 9 (1) OZG)
 */
record ReviewAntragInput(boolean correct, boolean privacy, boolean postal) {

    Submission.Choices toChoices(Language language) {
        return new Submission.Choices(correct, privacy, !postal, language);
    }
}
