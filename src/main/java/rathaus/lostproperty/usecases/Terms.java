package rathaus.lostproperty.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Frist;
import rathaus.kernel.LegalDay;
import rathaus.lostproperty.FundsacheStatement;
import rathaus.lostproperty.FundsacheView;
import rathaus.lostproperty.ValueClass;

/** The six months of § 973 BGB: from the notice to the authority; up to ten euro from the find. */
@Component
class Terms {

    private final Deadlines deadlines;
    private final Clock clock;

    Terms(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    LocalDate today() {
        return LegalDay.today(clock);
    }

    /** Empty for finds in public offices and transport, where nobody becomes owner by finding (§ 978 BGB). */
    Optional<FundsacheView.Term> of(FundsacheStatement item) {
        if (item.site().isSpecial()) {
            return Optional.empty();
        }
        Frist frist = item.value() == ValueClass.BIS_10
                ? deadlines.frist(deadlines.fristRule("fund-eigentum-gering"), item.foundOn())
                : deadlines.frist(deadlines.fristRule("fund-eigentum"), item.notifiedOn());
        return frist instanceof Frist.Ending ending
                ? Optional.of(new FundsacheView.Term(
                        ending.lastDay(), ending.calculation().paragraph(), ending.isOver(today())))
                : Optional.empty();
    }
}
