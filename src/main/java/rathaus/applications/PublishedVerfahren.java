package rathaus.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.forms.FormEnvironment;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Verfahren;

/** The published Leistungspakete of the open Kommune, ready to use; each version is parsed once and kept. */
public interface PublishedVerfahren {

    /** The version that new Antraege are made with; empty if the Leistung is not online in the open Kommune. */
    Optional<Verfahren> current(LeistungId leistung);

    /** The same of every Leistung that is online in the open Kommune. */
    List<Verfahren> online();

    /**
     * A version that an Antrag is pinned to.
     *
     * @throws IllegalStateException if it is unknown: published versions are never deleted
     */
    Verfahren version(ContentHash version);

    /** What expressions of this version know on a day in the open Kommune. */
    FormEnvironment environment(Verfahren verfahren, LocalDate day);
}
