package rathaus.casework.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseLooks;
import rathaus.casework.CaseView;
import rathaus.casework.Colleagues;
import rathaus.casework.TextBlocks;
import rathaus.casework.Wiedervorlagen;
import rathaus.design.Frame;
import rathaus.kernel.Actor;

/** Puts together the page of a case. */
@Component
class CasePages {

    private final Companions companions;
    private final CaseInbox inbox;
    private final CaseLooks looks;
    private final Wiedervorlagen wiedervorlagen;
    private final Colleagues colleagues;
    private final TextBlocks blocks;

    CasePages(
            Companions companions,
            CaseInbox inbox,
            CaseLooks looks,
            Wiedervorlagen wiedervorlagen,
            Colleagues colleagues,
            TextBlocks blocks) {
        this.companions = companions;
        this.inbox = inbox;
        this.looks = looks;
        this.wiedervorlagen = wiedervorlagen;
        this.colleagues = colleagues;
        this.blocks = blocks;
    }

    ShowCasePage page(Frame frame, CaseView view, SelectionInput selected, Actor.Staff staff) {
        ShowCasePage.Mine mine = new ShowCasePage.Mine(
                selected,
                inbox.around(selected.selection(), view.aktenzeichen(), staff),
                wiedervorlagen.of(view.id(), staff),
                colleagues.of(staff),
                looks.look(view.id(), staff),
                Optional.empty(),
                blocks.offered(view.id(), staff));
        return ShowCasePage.of(frame, view, companions.about(view, frame, staff), mine);
    }
}
