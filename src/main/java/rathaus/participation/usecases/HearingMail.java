package rathaus.participation.usecases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragOffice;
import rathaus.casework.CaseMatter;
import rathaus.design.Messages;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.participation.domain.Hearing;

/** Tells the person concerned what is intended, and until when an answer is awaited. */
@Component
class HearingMail {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Terms terms;
    private final AntragOffice office;
    private final Messages messages;

    HearingMail(Terms terms, AntragOffice office, Messages messages) {
        this.terms = terms;
        this.office = office;
        this.messages = messages;
    }

    LocalDate today() {
        return terms.today();
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BERLIN);
    }

    LocalDate until(int days, boolean electronic) {
        return terms.hearing(days, electronic);
    }

    /** Message key of why it cannot be sent; empty if it is on its way. */
    Optional<String> send(CaseMatter matter, UUID hearing, Hearing.Told told, Actor.Staff staff) {
        String body = messages.in(Language.DE)
                .get("participation.letter.message", told.intended(), told.facts(), DAY.format(told.until()));
        office.write(matter.antrag(), hearing, body, staff);
        terms.follow(TermTask.Of.HEARING, hearing, told.until());
        return Optional.empty();
    }
}
