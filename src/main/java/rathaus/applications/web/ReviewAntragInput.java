package rathaus.applications.web;

import org.jspecify.annotations.Nullable;
import rathaus.applications.Submission;
import rathaus.kernel.Language;

/**
 * What the review page sends. A box that is not ticked is not sent at all.
 *
 * @param postal opt-out of electronic notification (§ 9 (1) OZG)
 */
record ReviewAntragInput(
        @Nullable Boolean correct,
        @Nullable Boolean privacy,
        @Nullable Boolean postal) {

    static final ReviewAntragInput NOTHING_TICKED = new ReviewAntragInput(null, null, null);

    boolean isCorrect() {
        return Boolean.TRUE.equals(correct);
    }

    boolean isPrivacyRead() {
        return Boolean.TRUE.equals(privacy);
    }

    boolean isPostal() {
        return Boolean.TRUE.equals(postal);
    }

    Submission.Choices toChoices(Language language) {
        return new Submission.Choices(isCorrect(), isPrivacyRead(), !isPostal(), language);
    }
}
