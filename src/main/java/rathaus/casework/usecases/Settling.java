package rathaus.casework.usecases;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.casework.InquiryFollower;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.WiedervorlageBook;
import rathaus.kernel.Actor;

/** What is left over when a case is decided or ends, and would wait for an answer that nobody needs. */
@Component
class Settling {

    private static final String TAKEN_BACK = "Antrag zurückgenommen";

    private final Granting granting;
    private final ObjectProvider<InquiryFollower> inquiries;
    private final WiedervorlageBook wiedervorlagen;
    private final Clock clock;

    Settling(
            Granting granting,
            ObjectProvider<InquiryFollower> inquiries,
            WiedervorlageBook wiedervorlagen,
            Clock clock) {
        this.granting = granting;
        this.inquiries = inquiries;
        this.wiedervorlagen = wiedervorlagen;
        this.clock = clock;
    }

    /** Wiedervorlagen stay: somebody may look after the decision. */
    void decided(Bearbeitung.Facts facts, Actor actor) {
        inquiries.orderedStream().forEach(follower -> follower.settled(facts.id(), actor));
    }

    /** Without a decision that anybody was told of. */
    void ended(Bearbeitung before, Actor actor) {
        Bearbeitung.Facts facts = before.facts();
        if (before instanceof Bearbeitung.Decided) {
            granting.lapse(facts.id(), TAKEN_BACK, actor);
        }
        decided(facts, actor);
        wiedervorlagen.finish(facts.id(), clock.instant());
    }

    /** The other unit notes its own Wiedervorlagen. */
    void moved(Bearbeitung.Facts facts) {
        wiedervorlagen.finish(facts.id(), clock.instant());
    }
}
