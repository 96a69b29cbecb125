package rathaus.casework.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.AntragOffice;
import rathaus.applications.AntragTracking;
import rathaus.applications.ProvidedDocument;
import rathaus.applications.RequestedItem;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.CaseNotes;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.OrderedLetters;
import rathaus.casework.domain.OutgoingMail;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;

/** What the program does about letters by itself: it reminds once, and turns to the post where nobody retrieved in time. */
@RathausTest
class MailRoundsTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Autowired
    ApplicationContext context;

    @Autowired
    Reminding reminding;

    @Autowired
    Retrieving retrieving;

    @Autowired
    OutgoingMail mail;

    @Autowired
    OrderedLetters orders;

    @Autowired
    Desks desks;

    @Autowired
    TransactionTemplate transaction;

    private CaseworkFixtures office;
    private CaseView view;

    @BeforeEach
    void haveACase() {
        office = CaseworkFixtures.in(context, new KommuneId(1), PARKAUSWEIS);
        view = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        office.done(desk -> desk.claim(view.id(), view.version(), office.clerk()));
    }

    @Test
    void remindsOnceFiveDaysBeforeTheEnd() {
        UUID late = asked(TODAY.plusDays(6));
        here(reminding::round);
        assertThat(reminder(late)).isEmpty();

        UUID soon = answeredAndAskedAgain(TODAY.plusDays(5));
        here(reminding::round);
        here(reminding::round);
        assertThat(reminder(soon)).hasValueSatisfying(order -> {
            assertThat(order.kind()).isEqualTo(LetterKind.REMINDER);
            assertThat(order.signer()).isEmpty();
        });
        office.holding(view, "SCHREIBEN");
        assertThat(office.view(view).history())
                .filteredOn(entry -> entry.text().equals("casework.letter-ordered"))
                .hasSize(1);
    }

    @Test
    void laysIntoTheOutTrayWhatNobodyRetrievedInTime() {
        Consignment late = inMailbox(TODAY.minusDays(1));
        Consignment inTime = inMailbox(TODAY);
        here(retrieving::round);
        here(retrieving::round);
        assertThat(ways()).filteredOn(Consignment::waitsForPost).singleElement().satisfies(way -> {
            assertThat(way.letter()).isEqualTo(late.letter());
            assertThat(way.cause()).isEqualTo(Consignment.Cause.NOT_RETRIEVED);
        });
        here(() -> retrieving.retrieved(inTime.id(), Instant.now()));
        assertThat(ways())
                .filteredOn(way -> way.id().equals(inTime.id()))
                .allMatch(way -> way.retrievedAt().isPresent());
        assertThat(office.view(view).history()).extracting(CaseView.Entry::text).contains("casework.retrieval-lapsed");
    }

    /** In time is what was retrieved in time, whenever the office hears of it; after it the page serves nothing (§ 41 Abs. 2a VwVfG). */
    @Test
    void countsTheRetrievalAndEndsTheProvision() {
        Consignment early = provided(true);
        retrieve(early);
        here(() -> context.getBean(JdbcClient.class)
                .sql("UPDATE applications.provided_document SET first_retrieved_at = :at WHERE id = :id")
                .param("at", early.sentAt().plus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .param("id", early.id())
                .update());
        here(retrieving::round);
        assertThat(way(early).lapsedAt()).as("the office had not heard of it").isEmpty();
        here(() -> retrieving.retrieved(early.id(), early.sentAt().plus(1, ChronoUnit.DAYS)));
        assertThat(way(early).retrievedAt()).isPresent();

        Consignment late = provided(true);
        here(() -> retrieving.retrieved(late.id(), Instant.now()));
        assertThat(way(late).lapsedAt()).as("retrieved after the last day").isPresent();
        assertThat(ways()).filteredOn(Consignment::waitsForPost).hasSize(1);

        Consignment lapsed = provided(true);
        here(retrieving::round);
        assertThat(way(lapsed).lapsedAt()).isPresent();
        assertThat(retrieve(lapsed)).as("not served any more").isEmpty();

        Consignment unnoticed = provided(false);
        here(retrieving::round);
        assertThat(way(unnoticed).lapsedAt()).as("nobody was told of it").isEmpty();
        assertThat(retrieve(unnoticed)).isPresent();
    }

    /** Lies on the citizen's page; its last day was yesterday. */
    private Consignment provided(boolean noticed) {
        Consignment sent = inMailbox(TODAY.minusDays(1), noticed);
        here(() -> context.getBean(AntragOffice.class)
                .provide(
                        antrag(),
                        sent.id(),
                        sent.title(),
                        sent.content(),
                        Optional.empty(),
                        new Actor.Machine("test", new KommuneId(1))));
        return sent;
    }

    private UUID antrag() {
        return desks.bearbeitungen().find(view.id()).orElseThrow().facts().antrag();
    }

    private Optional<ProvidedDocument> retrieve(Consignment letter) {
        return office.here(() -> transaction.execute(status -> context.getBean(AntragTracking.class)
                .retrieve(antrag(), letter.id(), new Actor.Guest(new KommuneId(1)))));
    }

    private Consignment way(Consignment letter) {
        return ways().stream()
                .filter(way -> way.id().equals(letter.id()))
                .findFirst()
                .orElseThrow();
    }

    private UUID asked(LocalDate until) {
        UUID request = UUID.randomUUID();
        here(() -> {
            Bearbeitung found = desks.bearbeitungen().find(view.id()).orElseThrow();
            assertThat(desks.bearbeitungen().store(((Bearbeitung.Claimed) found).ask(TODAY.minusDays(9), until)))
                    .isTrue();
            desks.notes()
                    .add(
                            view.id(),
                            new CaseNotes.Nachforderung(
                                    request,
                                    List.of(new RequestedItem("kennzeichen", "Das Kennzeichen passt nicht.")),
                                    until,
                                    Instant.now().minus(9, ChronoUnit.DAYS),
                                    Optional.empty()));
        });
        return request;
    }

    private UUID answeredAndAskedAgain(LocalDate until) {
        here(() -> {
            Bearbeitung found = desks.bearbeitungen().find(view.id()).orElseThrow();
            assertThat(desks.bearbeitungen().store(((Bearbeitung.Waiting) found).resume(TODAY)))
                    .isTrue();
        });
        return asked(until);
    }

    private Optional<rathaus.casework.domain.LetterOrder> reminder(UUID request) {
        return office.here(
                () -> transaction.execute(status -> orders.order(FilingOfPapers.derived(request, "erinnerung"))));
    }

    private Consignment inMailbox(LocalDate lapsesOn) {
        return inMailbox(lapsesOn, true);
    }

    private Consignment inMailbox(LocalDate lapsesOn, boolean noticed) {
        Consignment sent = new Consignment(
                UUID.randomUUID(),
                view.id(),
                UUID.randomUUID(),
                "strassenverkehr",
                view.aktenzeichen(),
                LetterKind.BESCHEID,
                "Bescheid",
                UUID.randomUUID(),
                List.of(),
                Bearbeitung.Channel.MAILBOX,
                Consignment.Cause.MAILBOX_ACCEPTED,
                List.of("Erika Beispiel", "Frankfurter Straße 12", "61118 Bad Vilbel"),
                Instant.now().minus(11, ChronoUnit.DAYS),
                noticed,
                Optional.of(lapsesOn),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        here(() -> mail.add(sent));
        return sent;
    }

    private List<Consignment> ways() {
        return office.here(() -> transaction.execute(status -> mail.of(view.id())));
    }

    private void here(Runnable work) {
        office.here(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return true;
        });
    }
}
