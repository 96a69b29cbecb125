package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rathaus.servicepackage.Befund;

/** Collects what could not be carried over, without a limit: a schema is bounded, and nothing may be dropped in silence. */
final class Findings {

    private final String file;
    private final Set<Befund> found = new LinkedHashSet<>();

    /** @param file how findings call the file */
    Findings(String file) {
        this.file = file;
    }

    void warning(int line, String rule, String reason, String mend) {
        found.add(new Befund(Befund.Grade.WARNING, file, line, rule, reason, mend));
    }

    void error(int line, String rule, String reason, String mend) {
        found.add(new Befund(Befund.Grade.ERROR, file, line, rule, reason, mend));
    }

    void addAll(List<Befund> others) {
        found.addAll(others);
    }

    List<Befund> all() {
        return new ArrayList<>(found);
    }
}
