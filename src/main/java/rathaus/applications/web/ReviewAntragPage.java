package rathaus.applications.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.applications.Applicant;
import rathaus.applications.Submission;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FieldError;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormPage;
import rathaus.forms.FormSummary;
import rathaus.forms.Gebuehr;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Uebersetzungen.Localised;

/**
 * The review.
 *
 * @param gaps pages that are not complete: path and what is wrong
 * @param errors of the declarations, by name of the box
 * @param assisted whether a member of staff fills it in for somebody
 * @param reachable whether letters can reach the person, because the form asked for an address
 */
record ReviewAntragPage(
        Frame frame,
        LeistungId leistung,
        Localised name,
        FormSummary summary,
        Optional<Gebuehr> fee,
        List<Gap> gaps,
        Map<String, String> errors,
        ReviewAntragInput input,
        Versions versions,
        boolean assisted,
        boolean reachable)
        implements Page {

    /**
     * What the reader should know about versions of the form.
     *
     * @param newer whether one is on offer that the draft is not of
     * @param leftovers whether answers did not fit when the draft was moved
     */
    record Versions(boolean newer, boolean leftovers) {
        static final Versions ONE = new Versions(false, false);
    }

    /** A page of the form that needs a look. */
    record Gap(String page, String title, String message) {}

    static ReviewAntragPage of(Frame frame, LeistungId leistung, Submission.Review review) {
        FormDefinition form = review.form().form().definition();
        return new ReviewAntragPage(
                frame,
                leistung,
                review.form().words(frame.language()).name(),
                FormSummary.of(review.form().form(), frame.language(), frame.texts()),
                review.fee(),
                gaps(frame, form, review.incomplete()),
                Map.of(),
                ReviewAntragInput.NOTHING_TICKED,
                Versions.ONE,
                review.form().assistance().isPresent(),
                Applicant.of(form, review.form().form().answers()).address().isPresent());
    }

    ReviewAntragPage of(Versions known) {
        return new ReviewAntragPage(
                frame, leistung, name, summary, fee, gaps, errors, input, known, assisted, reachable);
    }

    private static List<Gap> gaps(Frame frame, FormDefinition form, List<FieldError> errors) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (FieldError error : errors) {
            FormPage page = form.pageOf(error.place().replaceFirst("\\..*", ""))
                    .orElse(form.pages().getFirst());
            gaps.putIfAbsent(
                    page.id(), new Gap(page.id(), page.title(), error.text(form, frame.texts(), frame.language())));
        }
        return List.copyOf(gaps.values());
    }

    /** The same with what was ticked, and what is missing. */
    ReviewAntragPage declared(ReviewAntragInput given) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (!given.isCorrect()) {
            missing.put("correct", frame.text("applications.review.correct-missing"));
        }
        if (!given.isPrivacyRead()) {
            missing.put("privacy", frame.text("applications.review.privacy-missing"));
        }
        return new ReviewAntragPage(
                frame, leistung, name, summary, fee, gaps, missing, given, versions, assisted, reachable);
    }
}
