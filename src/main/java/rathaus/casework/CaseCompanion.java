package rathaus.casework;

import java.util.List;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.kernel.Actor;

/** What another office module knows about a case and its page shows: implemented by modules above this one. */
public interface CaseCompanion {

    /** Empty if it has nothing to say about this case. */
    Optional<Shown> about(CaseView view, Frame frame, Actor.Staff staff);

    /**
     * A part of the page of a case.
     *
     * @param name ASCII, unique among companions: the anchor of the part
     */
    record Shown(String name, String heading, String text, List<Link> links) {
        public Shown {
            links = List.copyOf(links);
        }
    }

    /**
     * Where to go on.
     *
     * @param detail what the link is about; may be empty
     */
    record Link(String label, String href, String detail) {
        @Override
        public String toString() {
            return "Link[" + href + "]";
        }
    }
}
