package rathaus.participation.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.deadlines.Bekanntgabe;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Delivery;
import rathaus.deadlines.DeliveryChannel;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.ProcedureLaw;
import rathaus.kernel.LegalDay;
import rathaus.tenancy.KommuneScope;

/** AnswerTerms to answer: their last day, and the look after it. */
@Component
class AnswerTerms {

    private final Deadlines deadlines;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    AnswerTerms(Deadlines deadlines, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.deadlines = deadlines;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    LocalDate today() {
        return LegalDay.today(clock);
    }

    /** Last day of a term in working days that another unit gets. */
    LocalDate opinion(int workingDays) {
        return deadlines.workingDays().plus(today(), workingDays);
    }

    /** Last day to answer a letter that leaves on this day; by post its way is added (§ 41 Abs. 2 VwVfG, by analogy). */
    LocalDate hearing(int days, boolean electronic, LocalDate on) {
        DeliveryChannel channel = electronic ? DeliveryChannel.MAILBOX : DeliveryChannel.POST;
        LocalDate told = switch (deadlines.bekanntgabe(ProcedureLaw.VWVFG, channel, Delivery.on(on), on)) {
            case Bekanntgabe.Notified notified -> notified.day();
            case Bekanntgabe.AwaitingRetrieval ignored -> on;
            case Bekanntgabe.NotNotified ignored -> on;
        };
        FristRule rule = FristRule.processing("anhoerung", "§ 28 Abs. 1 VwVfG", Period.ofDays(days));
        return switch (deadlines.frist(rule, told)) {
            case Frist.Ending ending -> ending.lastDay();
            case Frist.Suspended ignored -> told.plusDays(days);
            case Frist.Unlimited ignored -> told.plusDays(days);
        };
    }

    /** Looks again when this day is over; ordered in the caller's transaction. Another day is another look. */
    void follow(TermTask.Of of, UUID item, LocalDate until) {
        TermTask task = new TermTask(KommuneScope.required().value(), of, item);
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        TermTask.DESCRIPTOR
                                .instance(of + ":" + task.kommuneNumber() + ":" + item + ":" + until)
                                .data(task)
                                .build(),
                        LegalDay.start(until.plusDays(1)));
    }
}
