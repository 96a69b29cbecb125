package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.RequestedItem;
import rathaus.applications.Submission;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;

/** Letters for people without a mailbox, from the order to the post. */
@RathausTest
class PostTrayTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final Submission.Choices BY_POST = new Submission.Choices(true, true, false, Language.DE);

    @Autowired
    ApplicationContext context;

    @Autowired
    PostTray tray;

    @Autowired
    SettableClock clock;

    @Autowired
    MailProof proof;

    private CaseworkFixtures office;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
    }

    @Test
    void bringsANachforderungToSomebodyWhoHasNoMailbox() throws Exception {
        CaseView asked = asked();
        PostTray.Row waiting = waiting(asked);
        assertThat(waiting.kind()).isEqualTo(LetterKind.NACHFORDERUNG);
        assertThat(waiting.address()).contains("Erika Beispiel", "61118 Bad Vilbel");

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertThat(print(office, waiting.id(), printed)).isTrue();
        String text = text(printed.toByteArray());
        assertThat(text)
                .contains("Postausgang: ein Schreiben")
                .contains("Das Kennzeichen passt nicht.")
                .contains("Sie können auch mit der Post antworten");

        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        assertThat(note(waiting.id(), today.plusDays(1))).isInstanceOf(PostTray.Posting.WrongDay.class);
        assertThat(note(waiting.id(), today)).isEqualTo(new PostTray.Posting.Noted(1, 0));
        assertThat(note(waiting.id(), today)).isEqualTo(new PostTray.Posting.Noted(0, 1));
        assertThat(office.view(asked).history())
                .extracting(CaseView.Entry::text)
                .contains("casework.letter-posted");
        assertThat(ways(asked))
                .singleElement()
                .satisfies(way -> assertThat(way.postedOn()).contains(today));
        assertThat(print(office, waiting.id(), new ByteArrayOutputStream()))
                .as("printed again")
                .isTrue();
    }

    @Test
    void letsNoTermRunWhileTheLetterLiesInTheHouse() {
        CaseView asked = asked();
        PostTray.Row waiting = waiting(asked);
        LocalDate late = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(60);
        clock.set(late);
        assertThat(resumed(asked)).isEqualTo(new CaseOutcome.Refused("casework.refused.not-posted-yet"));
        assertThat(note(waiting.id(), late)).isEqualTo(new PostTray.Posting.Noted(1, 0));
        assertThat(office.view(asked).waitingUntil().orElseThrow())
                .as("the term of 14 days, from four days after the post")
                .isAfterOrEqualTo(late.plusDays(18));
        assertThat(resumed(asked)).isEqualTo(new CaseOutcome.Refused("casework.refused.term-runs"));
    }

    private CaseOutcome resumed(CaseView asked) {
        return office.here(() -> context.getBean(CaseDesk.class)
                .resume(asked.id(), office.view(asked).version(), office.clerk()));
    }

    @Test
    void showsNothingToOtherUnits() throws Exception {
        PostTray.Row waiting = waiting(asked());
        CaseworkFixtures stranger = CaseworkFixtures.in(context, BAD_VILBEL, ApplicationsFixtures.HUNDESTEUER);
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        assertThat(print(stranger, waiting.id(), nothing)).isFalse();
        assertThat(nothing.size()).isZero();
        PostTray.Posting noted = stranger.here(
                () -> tray.note(List.of(waiting.id()), LocalDate.now(ZoneId.of("Europe/Berlin")), stranger.clerk()));
        assertThat(noted).isEqualTo(new PostTray.Posting.Noted(0, 1));
    }

    @Test
    void tellsOfLettersInTheMailboxWhenTheyWereProvided() {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        office.<CaseOutcome>here(() -> context.getBean(CaseMail.class)
                .send(
                        arrived.id(),
                        new Outgoing(UUID.randomUUID(), LetterKind.CONCLUSION, Map.of(), "Fertig.", List.of()),
                        office.clerk()));
        office.holding(arrived, "SCHREIBEN");
        assertThat(ways(arrived)).singleElement().satisfies(way -> {
            assertThat(way.noticed()).isTrue();
            assertThat(way.retrievedAt()).isEmpty();
            assertThat(way.waits()).isFalse();
        });
    }

    private CaseView asked() {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS), BY_POST));
        office.done(desk -> desk.claim(arrived.id(), arrived.version(), office.clerk()));
        List<RequestedItem> items = List.of(new RequestedItem("kennzeichen", "Das Kennzeichen passt nicht."));
        office.done(desk -> desk.ask(arrived.id(), office.view(arrived).version(), items, office.clerk()));
        return office.holding(arrived, "NACHFORDERUNG");
    }

    private PostTray.Row waiting(CaseView view) {
        Optional<String> mark = Optional.empty();
        do {
            Optional<String> after = mark;
            PostTray.Rows rows = office.here(() -> tray.waiting(after, office.clerk()));
            for (PostTray.Row row : rows.rows()) {
                if (row.aktenzeichen().equals(view.aktenzeichen())) {
                    return row;
                }
            }
            mark = rows.next();
        } while (mark.isPresent());
        throw new AssertionError("Nothing waits for the post");
    }

    private boolean print(CaseworkFixtures who, UUID letter, ByteArrayOutputStream out) {
        return who.here(() -> {
            try {
                return tray.print(List.of(letter), who.clerk(), out);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private PostTray.Posting note(UUID letter, LocalDate on) {
        return office.here(() -> tray.note(List.of(letter), on, office.clerk()));
    }

    private List<MailProof.Way> ways(CaseView view) {
        return office.here(() -> proof.of(view.id(), office.clerk()));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
