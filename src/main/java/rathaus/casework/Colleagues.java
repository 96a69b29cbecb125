package rathaus.casework;

import java.util.List;
import java.util.UUID;
import rathaus.kernel.Actor;

/** Those with whom one shares the work. */
public interface Colleagues {

    /** Everybody who works on cases of one of one's units, oneself included, by name. */
    List<Colleague> of(Actor.Staff staff);

    /** Whether one leads: then {@link #teams} shows something. */
    boolean leads(Actor.Staff staff);

    /**
     * How the work of one's units is spread, for those who lead; empty for all others. By name: this is no ranking, and
     * nothing is kept of it (service agreements, R34).
     */
    List<Team> teams(Actor.Staff staff);

    /** A member of staff by name. */
    record Colleague(UUID id, String name) {}

    /**
     * The work of a unit.
     *
     * @param unclaimed cases nobody has taken
     * @param loads of its members, by name
     */
    record Team(String unit, String name, int unclaimed, List<Load> loads) {}

    /**
     * What lies on a desk.
     *
     * @param open cases, those that wait for the citizen included
     * @param passed those whose hard deadline has passed
     */
    record Load(Colleague colleague, int open, int waiting, int passed) {}
}
