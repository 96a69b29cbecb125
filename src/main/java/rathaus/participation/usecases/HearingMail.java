package rathaus.participation.usecases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseMail;
import rathaus.casework.CaseMatter;
import rathaus.casework.CaseOutcome;
import rathaus.casework.LetterKind;
import rathaus.casework.Outgoing;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.participation.domain.Hearing;

/** Tells the person concerned what is intended, and until when an answer is awaited. */
@Component
class HearingMail {

    private final AnswerTerms terms;
    private final CaseMail mail;

    HearingMail(AnswerTerms terms, CaseMail mail) {
        this.terms = terms;
        this.mail = mail;
    }

    LocalDate today() {
        return terms.today();
    }

    LocalDate day(Instant instant) {
        return LegalDay.of(instant);
    }

    LocalDate until(int days, boolean electronic) {
        return terms.hearing(days, electronic, today());
    }

    /**
     * Last day to answer, counted from when the letter really left, and never before the one that it tells. Empty while it is not
     * on its way: nobody is silent about what still lies in the out-tray (§ 28 Abs. 1 VwVfG).
     */
    Optional<LocalDate> lastDay(Hearing.Facts facts, Hearing.Told told) {
        Optional<LocalDate> counted = switch (mail.departure(facts.caseId(), facts.id())) {
            case CaseMail.Departure.Waiting ignored -> Optional.empty();
            case CaseMail.Departure.Provided provided -> Optional.of(terms.hearing(told.days(), true, provided.on()));
            case CaseMail.Departure.Posted posted -> Optional.of(terms.hearing(told.days(), false, posted.on()));
        };
        return counted.map(day -> day.isAfter(told.until()) ? day : told.until());
    }

    /** Looks again when this day is over. */
    void follow(UUID hearing, LocalDate until) {
        terms.follow(TermTask.Of.HEARING, hearing, until);
    }

    /** Message key of why it cannot be sent; empty if it is on its way. */
    Optional<String> send(CaseMatter matter, UUID hearing, Hearing.Told told, Actor.Staff staff) {
        Map<String, Object> values =
                Map.of("tenor", told.intended(), "begruendung", told.facts(), "frist", told.until());
        Outgoing letter = new Outgoing(hearing, LetterKind.HEARING, values, "", List.of());
        Optional<String> refused = switch (mail.send(matter.id(), letter, staff)) {
            case CaseOutcome.Done ignored -> Optional.empty();
            case CaseOutcome.Refused why -> Optional.of(why.messageKey());
            case CaseOutcome.ChangedMeanwhile ignored -> Optional.of("participation.refused.changed");
            case CaseOutcome.NoCase ignored -> Optional.of("participation.refused.intent");
        };
        if (refused.isPresent()) {
            return refused;
        }
        follow(hearing, told.until());
        return Optional.empty();
    }
}
