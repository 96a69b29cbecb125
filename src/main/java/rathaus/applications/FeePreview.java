package rathaus.applications;

import java.util.List;
import java.util.Optional;
import rathaus.forms.FieldError;
import rathaus.forms.FormInput;
import rathaus.forms.Gebuehr;
import rathaus.forms.VisibleForm;
import rathaus.kernel.LeistungId;

/** What a Leistung would cost, before anybody applies: by the tables of the Antrag itself, without anything about a person. */
public interface FeePreview {

    /**
     * Calculates with these answers.
     *
     * @return empty if the Leistung is not online in the open Kommune or has no tables
     */
    Optional<Preview> preview(LeistungId leistung, FormInput answers);

    /**
     * The questions, and the amount if the answers are complete.
     *
     * @param fee empty if answers are missing or wrong, or if only a person can calculate
     */
    record Preview(String name, VisibleForm form, List<FieldError> errors, Optional<Gebuehr> fee) {}
}
