package rathaus.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseView;
import rathaus.casework.Colleagues;
import rathaus.casework.DecisionKind;
import rathaus.decisions.DecisionTrace;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.design.PageFixtures;
import rathaus.forms.FormSummary;
import rathaus.forms.Gebuehr;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.Money;
import rathaus.kernel.Permission;
import rathaus.servicepackage.Leistungsbeschreibung.Rounding;

/** Cases in every state, and the pages they are shown on. */
final class CasePageFixtures {

    static final String AKTENZEICHEN = "12-54-30/2026-000007";
    static final UUID ID = new UUID(7, 7);
    static final UUID FILE = new UUID(8, 8);
    static final UUID BESCHEID = new UUID(9, 9);
    static final UUID DEMAND = new UUID(7, 7);
    static final Instant AT = Instant.parse("2026-11-20T09:15:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    /** Nothing beside it, never looked at. */
    static final ShowCasePage.Mine MINE = new ShowCasePage.Mine(
            new SelectionInput("meine", null, null, null, null),
            new CaseInbox.Neighbours(Optional.empty(), Optional.of("12-54-30/2026-000008")),
            List.of(),
            List.of(new Colleagues.Colleague(new UUID(3, 3), "Max Probe")),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private CasePageFixtures() {}

    /** What differs from case to case. */
    record Situation(
            String state,
            boolean own,
            boolean mayDecide,
            Optional<LocalDate> waitingUntil,
            boolean waitingOver,
            Optional<CaseView.Outcome> outcome) {

        static Situation of(String state) {
            boolean waiting = state.equals("WAITING");
            return new Situation(
                    state, true, true, waiting ? Optional.of(DAY) : Optional.empty(), false, Optional.empty());
        }

        Situation of(Optional<CaseView.Outcome> other) {
            return new Situation(state, own, mayDecide, waitingUntil, waitingOver, other);
        }

        Situation ofSomebodyElse() {
            return new Situation(state, false, mayDecide, waitingUntil, waitingOver, outcome);
        }

        Situation withoutSignature() {
            return new Situation(state, own, false, waitingUntil, waitingOver, outcome);
        }

        Situation overdue() {
            return new Situation(state, own, mayDecide, waitingUntil, true, outcome);
        }

        /** Demanded; the Bescheid of a grant waits for the money until it is there. */
        private CaseView.Claim claim() {
            boolean waits = outcome.filter(decided -> decided.kind() == DecisionKind.GRANT
                            && decided.bescheid().isEmpty())
                    .isPresent();
            Optional<UUID> letter = waits ? Optional.of(DEMAND) : Optional.empty();
            return new CaseView.Claim("REQUESTED", "001 000 000 123 4", DAY, false, waits, letter, Optional.empty());
        }

        private static final List<CaseView.Entry> ACTS = List.of(
                new CaseView.Entry(AT, "machine:casework.pull", "records.vorgang-opened"),
                new CaseView.Entry(AT, "", "other.act-done"));

        CaseView view() {
            return new CaseView(
                    ID,
                    3,
                    AKTENZEICHEN,
                    "K7QM-2XWV-9D3T",
                    "Bewohnerparkausweis",
                    "Mia Muster <b>",
                    state,
                    state.equals("UNCLAIMED") ? "" : "Erika Beispiel",
                    own && !state.equals("UNCLAIMED"),
                    mayDecide,
                    AT,
                    Optional.of(DAY),
                    DAY.minusDays(7),
                    waitingUntil,
                    waitingOver,
                    summary(),
                    List.of(new CaseView.Evidence(
                            FILE, "schein.pdf", "Zulassungsbescheinigung", 12_001, "documents.scan.not-scanned", "")),
                    List.of(new CaseView.Difference("Kennzeichen", "FB-AB 12", "FB-AB 123")),
                    checklist(),
                    List.of(
                            new CaseView.Askable("kennzeichen", "Kennzeichen"),
                            new CaseView.Askable("schein", "Zulassungsbescheinigung")),
                    List.of(new CaseView.Asked(List.of("Seite 2 fehlt"), DAY, Optional.empty())),
                    List.of(new CaseView.Entry(AT, "Max Probe", "Rückruf erbeten")),
                    List.of(new CaseView.Entry(AT, "citizen", "Wann ist es so weit?")),
                    Money.euro(30),
                    Optional.of(calculation()),
                    Optional.of(claim()),
                    outcome,
                    Optional.empty(),
                    List.of(new CaseView.Filed(
                            1, "ANTRAG", "Antrag: Bewohnerparkausweis", DAY, new UUID(5, 5), new UUID(5, 6))),
                    ACTS,
                    List.of(new CaseView.Entry(AT, "Max Probe", "Antrag " + AKTENZEICHEN)),
                    drafting());
        }

        private CaseView.Drafting drafting() {
            return new CaseView.Drafting(
                    mayDecide ? Set.of(DecisionKind.values()) : Set.of(),
                    List.of(),
                    Map.of("rechtsamt", "Rechtsamt"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    static CaseView.Outcome waitingForMoney() {
        return new CaseView.Outcome(
                DecisionKind.GRANT,
                "",
                AT,
                "Erika Beispiel",
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static FormSummary summary() {
        return new FormSummary(List.of(new FormSummary.PageSummary(
                "fahrzeug",
                "Fahrzeug",
                List.of(new FormSummary.Row("kennzeichen", "Kennzeichen", "FB-AB 123", Optional.empty())))));
    }

    private static List<CaseView.Point> checklist() {
        return List.of(
                new CaseView.Point("wohnung", "Prüfen", "Wohnt im Gebiet", "§ 45 StVO", Optional.empty()),
                new CaseView.Point("halter", "Prüfen", "Nutzt das Fahrzeug", "§ 45 StVO", Optional.of("Max Probe")));
    }

    private static Gebuehr calculation() {
        DecisionTrace trace = new DecisionTrace(
                "gebuehr",
                "Gebühr",
                Map.of("Dauer", 12),
                List.of(new DecisionTrace.MatchedRow(2, "Ein Jahr", Map.of("betrag", 30))));
        return new Gebuehr(
                Money.euro(30),
                List.of(new Gebuehr.Position("Ausweis", Money.euro(30), "Beispielsatzung")),
                List.of(trace),
                Rounding.values()[0]);
    }

    static CaseView.Outcome byMailbox() {
        return outcome(false, Optional.of(DAY), Optional.of(DAY.plusDays(4)), Optional.empty());
    }

    static CaseView.Outcome byPostNotYetPosted() {
        return outcome(true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static CaseView.Outcome filed() {
        return outcome(false, Optional.of(DAY), Optional.of(DAY.plusDays(4)), Optional.of(LocalDate.of(2028, 12, 31)));
    }

    static CaseView.Outcome inTheMaking() {
        return new CaseView.Outcome(
                DecisionKind.REFUSAL,
                "Sie wohnen nicht im Gebiet.",
                AT,
                "Erika Beispiel",
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static CaseView.Outcome outcome(
            boolean byPost, Optional<LocalDate> delivered, Optional<LocalDate> notified, Optional<LocalDate> kept) {
        return new CaseView.Outcome(
                DecisionKind.GRANT,
                "",
                AT,
                "Erika Beispiel",
                Optional.of(BESCHEID),
                byPost,
                delivered,
                notified,
                notified.map(day -> day.plusMonths(1)),
                kept,
                List.of());
    }

    static Frame frame(Language language) {
        return frame(language, Set.of(Permission.READ_CASES, Permission.WORK_ON_CASES, Permission.DECIDE_CASES));
    }

    static Frame frame(Language language, Set<Permission> permissions) {
        KommuneId kommune = new KommuneId(1);
        return PageFixtures.frame(
                language, new Actor.Staff(new UUID(3, 3), kommune, kommune, permissions), "/amt/eingang");
    }

    static Document render(Page page) {
        return PageFixtures.render(page);
    }
}
