package rathaus.applications;

import java.util.Optional;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;

/** Forms for people who prefer paper: the same questions, to print and fill in with a pen. */
public interface PaperForms {

    /** The form as PDF/A and PDF/UA; empty if the Leistung is not online in the open Kommune. */
    Optional<byte[]> pdf(LeistungId leistung, Language language);
}
