package rathaus.casework.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseLooks;
import rathaus.casework.Colleagues;
import rathaus.casework.ListChoices;
import rathaus.casework.Wiedervorlagen;
import rathaus.design.Frame;
import rathaus.kernel.Actor;

/** Puts together the list and what one may choose around it. */
@Component
class InboxPages {

    private final CaseInbox inbox;
    private final ListChoices choices;
    private final CaseLooks looks;
    private final Wiedervorlagen wiedervorlagen;
    private final Colleagues colleagues;

    InboxPages(
            CaseInbox inbox,
            ListChoices choices,
            CaseLooks looks,
            Wiedervorlagen wiedervorlagen,
            Colleagues colleagues) {
        this.inbox = inbox;
        this.choices = choices;
        this.looks = looks;
        this.wiedervorlagen = wiedervorlagen;
        this.colleagues = colleagues;
    }

    InboxPage page(Frame frame, SelectionInput selected, Optional<String> after, Actor.Staff staff) {
        return new InboxPage(
                frame,
                selected,
                inbox.rows(selected.selection(), after, staff),
                after.isPresent(),
                around(staff),
                InboxPage.Typed.NOTHING);
    }

    /** The list again, with what was typed and why it led nowhere. */
    InboxPage again(Frame frame, SelectionInput selected, InboxPage.Typed typed, Actor.Staff staff) {
        return new InboxPage(
                frame,
                selected,
                inbox.rows(selected.selection(), Optional.empty(), staff),
                false,
                around(staff),
                typed);
    }

    Set<ListColumn> columns(Actor.Staff staff) {
        return choices.columns(staff).map(ListColumn::named).orElse(ListColumn.USUAL);
    }

    private InboxPage.Around around(Actor.Staff staff) {
        return new InboxPage.Around(
                inbox.counts(staff),
                inbox.leistungen(staff),
                choices.selections(staff),
                columns(staff),
                looks.recent(staff),
                wiedervorlagen.due(staff),
                new InboxPage.Company(colleagues.of(staff), colleagues.leads(staff)));
    }
}
