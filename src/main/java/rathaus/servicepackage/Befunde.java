package rathaus.servicepackage;

import java.util.ArrayList;
import java.util.List;

/** Collects findings while a package is read; stops collecting after 200, because nobody reads more. */
public final class Befunde {

    private static final int MOST = 200;

    private final List<Befund> found = new ArrayList<>();

    /** Reports something that makes the package unusable. */
    public void error(String file, int line, String rule, String reason, String mend) {
        add(new Befund(Befund.Grade.ERROR, file, line, rule, reason, mend));
    }

    /** Reports something that somebody should look at. */
    public void warning(String file, int line, String rule, String reason, String mend) {
        add(new Befund(Befund.Grade.WARNING, file, line, rule, reason, mend));
    }

    /** Reports something that is open or was decided on purpose. */
    public void hint(String file, int line, String rule, String reason, String mend) {
        add(new Befund(Befund.Grade.HINT, file, line, rule, reason, mend));
    }

    /** Whether the package cannot be used. */
    public boolean hasErrors() {
        return found.stream().anyMatch(befund -> befund.grade() == Befund.Grade.ERROR);
    }

    /** How many errors there are so far. */
    public long errors() {
        return found.stream()
                .filter(befund -> befund.grade() == Befund.Grade.ERROR)
                .count();
    }

    /** All findings, in the order in which they were met. */
    public List<Befund> all() {
        return List.copyOf(found);
    }

    /** Takes over a finding from elsewhere. */
    public void add(Befund befund) {
        if (found.size() < MOST) {
            found.add(befund);
        }
    }
}
