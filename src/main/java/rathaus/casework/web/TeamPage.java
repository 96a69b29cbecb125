package rathaus.casework.web;

import java.util.List;
import rathaus.casework.Colleagues;
import rathaus.design.Frame;
import rathaus.design.Page;

/** The units one leads; none for somebody who leads none. */
record TeamPage(Frame frame, List<Colleagues.Team> teams) implements Page {

    static final String PATH = "/amt/team";

    /** The list of this person's cases, to be spread anew. */
    String href(Colleagues.Colleague colleague) {
        return frame.link(InboxPage.PATH + "?filter=alle&person=" + colleague.id());
    }

    String unclaimedHref() {
        return frame.link(InboxPage.PATH + "?filter=frei");
    }
}
