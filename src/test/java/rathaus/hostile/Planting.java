package rathaus.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.AGREED;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import rathaus.applications.AntragTracking;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.applications.OnlineForm;
import rathaus.applications.Receipt;
import rathaus.applications.Submission;
import rathaus.applications.SubmitOutcome;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseView;
import rathaus.identity.Visitor;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Fills two towns with people whom nobody may find, and lets in those who will try. */
final class Planting {

    private static final Set<String> UNITS = Set.of("strassenverkehr", "buergerbuero");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ApplicationContext context;
    private final int port;

    Planting(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    /** What was planted in a town. */
    record Planted(String reference, String aktenzeichen, String draft) {}

    /** An Antrag with a message, its case with a note, and a draft that is not sent. */
    Planted in(Town town) {
        Actor guest = new Actor.Guest(town.kommune());
        Receipt receipt = submitted(town, guest);
        KommuneScope.run(
                town.kommune(),
                () -> context.getBean(AntragTracking.class)
                        .write(receipt.antrag(), "Nachricht von " + town.canary(), guest));
        Actor.Staff clerk = clerk(town);
        CaseDesk desk = context.getBean(CaseDesk.class);
        CaseView arrived = eventually(() -> caseOf(receipt, town.kommune(), clerk));
        KommuneScope.run(town.kommune(), () -> desk.note(arrived.id(), "Notiz über " + town.canary(), clerk));
        DraftToken draft =
                ApplicationsFixtures.filledDraft(context.getBean(FillingIn.class), PARKAUSWEIS, answers(town), guest);
        return new Planted(receipt.reference().value(), arrived.aktenzeichen(), draft.text());
    }

    private Receipt submitted(Town town, Actor guest) {
        DraftToken token =
                ApplicationsFixtures.filledDraft(context.getBean(FillingIn.class), PARKAUSWEIS, answers(town), guest);
        SubmitOutcome outcome = KommuneScope.call(
                town.kommune(), () -> context.getBean(Submission.class).submit(token, PARKAUSWEIS, AGREED, guest));
        assertThat(outcome).isInstanceOf(SubmitOutcome.Submitted.class);
        return ((SubmitOutcome.Submitted) outcome).receipt();
    }

    private static Map<String, String> answers(Town town) {
        Map<String, String> answers = new LinkedHashMap<>(ApplicationsFixtures.answers());
        answers.put("familienname", town.familyName());
        answers.put("email", town.mailbox());
        if (town == Town.THERE) {
            answers.put("anschrift.strasse", "Uferstraße");
            answers.put("anschrift.plz", "61137");
            answers.put("anschrift.ort", "Schöneck");
        }
        return answers;
    }

    private Optional<CaseView> caseOf(Receipt receipt, KommuneId kommune, Actor.Staff clerk) {
        return KommuneScope.call(
                kommune,
                () -> context
                        .getBean(CaseInbox.class)
                        .rows(CaseInbox.Selection.of(CaseInbox.Filter.ALL), Optional.empty(), clerk)
                        .rows()
                        .stream()
                        .flatMap(row -> context.getBean(CaseDesk.class).open(row.aktenzeichen(), clerk).stream())
                        .filter(view ->
                                view.reference().equals(receipt.reference().grouped()))
                        .findFirst());
    }

    private Actor.Staff clerk(Town town) {
        Set<Role> roles = Set.of(Role.SACHBEARBEITUNG);
        StaffFixtures.Member member = StaffFixtures.in(context).member(town.kommune(), roles, true, UNITS);
        return new Actor.Staff(member.id(), town.kommune(), town.kommune(), Role.permissions(roles, true));
    }

    /** Nobody, a citizen, a clerk of the neighbouring town, a clerk with every role. */
    List<Somebody> people() {
        Visitor nobody = new Visitor(port);
        nobody.get(Town.HERE.base() + "/konto/anmelden");
        Visitor citizen = new Visitor(port);
        CitizenFixtures citizens = CitizenFixtures.in(context);
        citizens.logIn(citizen, Town.HERE.base(), citizens.citizen(Town.HERE.kommune()));
        citizen.get(Town.HERE.base() + "/konto");
        return List.of(
                somebody("nobody", Optional.empty(), nobody, Town.HERE, Town.HERE, Town.THERE),
                somebody("citizen", Optional.empty(), citizen, Town.HERE, Town.HERE, Town.THERE),
                somebody("foreign clerk", Optional.of(Town.THERE), logIn(Town.THERE), Town.HERE, Town.THERE),
                somebody("clerk", Optional.of(Town.HERE), logIn(Town.HERE), Town.HERE, Town.HERE, Town.THERE));
    }

    private Visitor logIn(Town town) {
        StaffFixtures staff = StaffFixtures.in(context);
        Visitor visitor = new Visitor(port);
        staff.logIn(visitor, town.base(), staff.member(town.kommune(), EnumSet.allOf(Role.class), true, UNITS));
        visitor.get(town.base() + "/amt/konto/passwort");
        return visitor;
    }

    private Somebody somebody(String name, Optional<Town> staffOf, Visitor visitor, Town... mostlyAt) {
        String draft = KommuneScope.call(
                Town.HERE.kommune(),
                () -> context.getBean(FillingIn.class)
                        .begin(PARKAUSWEIS, new Actor.Guest(Town.HERE.kommune()))
                        .orElseThrow()
                        .text());
        return new Somebody(
                name,
                staffOf,
                visitor.cookie("sitzung"),
                visitor.cookie("formularschutz"),
                visitor.token(),
                draft,
                List.of(mostlyAt));
    }

    /** Ids of the pages of the form. */
    List<String> pages() {
        FillingIn fillingIn = context.getBean(FillingIn.class);
        return KommuneScope.call(Town.HERE.kommune(), () -> {
            DraftToken token = fillingIn
                    .begin(PARKAUSWEIS, new Actor.Guest(Town.HERE.kommune()))
                    .orElseThrow();
            OnlineForm form = fillingIn.open(token, PARKAUSWEIS).orElseThrow();
            return form.form().pages().stream().map(page -> page.id()).toList();
        });
    }

    static <T> T eventually(Supplier<Optional<T>> look) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
