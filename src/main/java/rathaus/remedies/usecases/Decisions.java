package rathaus.remedies.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseMatter;
import rathaus.casework.CaseMatters;
import rathaus.casework.DecisionChanges;
import rathaus.casework.DecisionKind;
import rathaus.deadlines.Rechtsbehelf;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.procedure.Ablauf;
import rathaus.remedies.TermTrace;
import rathaus.remedies.Widersprueche;
import rathaus.remedies.domain.WiderspruchTerms;

/** Decided cases of the own units, and what their Leistung says about remedies. */
@Component
class Decisions {

    private final CaseMatters matters;
    private final DecisionChanges changes;
    private final PublishedVerfahren published;
    private final WiderspruchTerms terms;
    private final Clock clock;

    Decisions(
            CaseMatters matters,
            DecisionChanges changes,
            PublishedVerfahren published,
            WiderspruchTerms terms,
            Clock clock) {
        this.matters = matters;
        this.changes = changes;
        this.published = published;
        this.terms = terms;
        this.clock = clock;
    }

    /** A case with its decision. */
    record Decided(CaseMatter matter, CaseMatter.Verdict verdict) {}

    Optional<Decided> find(String aktenzeichen, Permission permission, Actor.Staff staff) {
        return matters.find(aktenzeichen, permission, staff).flatMap(Decisions::decided);
    }

    Optional<Decided> find(UUID caseId, Permission permission, Actor.Staff staff) {
        return matters.find(caseId, permission, staff).flatMap(Decisions::decided);
    }

    private static Optional<Decided> decided(CaseMatter matter) {
        return matter.verdict().map(verdict -> new Decided(matter, verdict));
    }

    /** Through which the case hears what became of its decision. */
    DecisionChanges changes() {
        return changes;
    }

    LocalDate today() {
        return LegalDay.today(clock);
    }

    /**
     * Message key of why this member may not sign alone; empty if it may. Whoever touches a decision needs what that decision
     * needed, and what the new one needs.
     *
     * @param next what is decided now
     */
    Optional<String> signatureRefusal(Decided decided, Set<DecisionKind> next, Actor.Staff staff) {
        return switch (matters.signature(decided.matter().id(), signed(decided, next), staff)) {
            case GIVEN -> Optional.empty();
            case NOT_ENOUGH -> Optional.of("remedies.refused.four-eyes");
            case NO_POWER -> Optional.of("remedies.refused.signature");
        };
    }

    /** Whose signatures are needed to do something to a decision: those of what was decided, of what holds and of what comes. */
    static Set<DecisionKind> signed(Decided decided, Set<DecisionKind> next) {
        Set<DecisionKind> kinds = EnumSet.of(decided.verdict().kind());
        decided.verdict().holds().ifPresent(kinds::add);
        kinds.addAll(next);
        return kinds;
    }

    Widersprueche.Kind kind(Decided decided) {
        return switch (ablauf(decided).rechtsbehelf().kind()) {
            case WIDERSPRUCH -> Widersprueche.Kind.WIDERSPRUCH;
            case EINSPRUCH -> Widersprueche.Kind.EINSPRUCH;
            case ACTION -> Widersprueche.Kind.KLAGE;
            case COURT_APPLICATION -> Widersprueche.Kind.GERICHT;
            case NONE -> Widersprueche.Kind.NONE;
        };
    }

    TermTrace term(Decided decided, boolean instructed) {
        Optional<LocalDate> notified = decided.verdict().notifiedOn();
        return switch (ablauf(decided).rechtsbehelf().kind()) {
            case WIDERSPRUCH -> terms.trace(Rechtsbehelf.WIDERSPRUCH, instructed, notified);
            case EINSPRUCH -> terms.trace(Rechtsbehelf.EINSPRUCH, instructed, notified);
            case ACTION -> terms.trace(Rechtsbehelf.KLAGE, instructed, notified);
            case COURT_APPLICATION -> terms.trace(Rechtsbehelf.PERSONENSTANDSGERICHT, instructed, notified);
            case NONE -> terms.trace(Rechtsbehelf.WIDERSPRUCH, instructed, Optional.empty());
        };
    }

    /** Legal day of notification of what is provided in the mailbox today. */
    Optional<LocalDate> notifiedByMailbox(CaseMatter matter) {
        return terms.notifiedByMailbox(isTax(published.version(matter.pinned()).ablauf()), today());
    }

    /** Whether it is a matter of the AO: §§ 129, 172 ff. AO take the place of §§ 42, 48, 49 VwVfG. */
    boolean isTax(Decided decided) {
        return isTax(ablauf(decided));
    }

    private static boolean isTax(Ablauf ablauf) {
        return switch (ablauf.notification()) {
            case AO_122, AO_122A -> true;
            case OZG_9, VWVFG_41 -> false;
        };
    }

    private Ablauf ablauf(Decided decided) {
        return published.version(decided.matter().pinned()).ablauf();
    }
}
