package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.AutomationAdministration;
import rathaus.casework.domain.Automation;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;
import rathaus.kernel.TimeOrderedId;
import rathaus.procedure.Ablauf;
import rathaus.procedure.Verfahren;

/** Switches for automatic decisions; every turn stands in the history with its reason. */
@Component
@Transactional
class RecordedAutomationAdministration implements AutomationAdministration {

    private final Automation automation;
    private final PublishedVerfahren published;
    private final OwnCases cases;
    private final History history;
    private final Clock clock;

    RecordedAutomationAdministration(
            Automation automation, PublishedVerfahren published, OwnCases cases, History history, Clock clock) {
        this.automation = automation;
        this.published = published;
        this.cases = cases;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Automatable> all() {
        return published.online().stream()
                .flatMap(verfahren -> verfahren.ablauf().automation().map(rule -> shown(verfahren, rule)).stream())
                .sorted(Comparator.comparing(Automatable::name))
                .toList();
    }

    @Override
    public Turned turn(Actor.Staff administrator, LeistungId leistung, boolean enabled, LocalDate from, String reason) {
        Optional<Ablauf.Automation> rule = published
                .current(leistung)
                .flatMap(verfahren -> verfahren.ablauf().automation());
        if (rule.isEmpty()) {
            return Turned.NOT_AUTOMATABLE;
        }
        if (from.isBefore(LegalDay.today(clock))) {
            return Turned.TOO_LATE;
        }
        UUID id = TimeOrderedId.next(clock);
        automation.turn(
                leistung, new Automation.Switch(id, enabled, from, administrator.account(), reason, clock.instant()));
        Map<String, Object> details = Map.of(
                "leistung",
                leistung.value(),
                "enabled",
                enabled,
                "from",
                from,
                "basis",
                rule.get().legalBasis());
        history.append(new Act(id, "casework.automation-turned", administrator, "Administration", reason, details));
        return Turned.DONE;
    }

    private Automatable shown(Verfahren verfahren, Ablauf.Automation rule) {
        LeistungId id = verfahren.leistung().id();
        return new Automatable(
                id,
                verfahren.leistung().name(),
                rule.legalBasis(),
                rule.condition().toString(),
                rule.samplePercent(),
                automation
                        .on(id, LegalDay.today(clock))
                        .filter(Automation.Switch::enabled)
                        .isPresent(),
                automation.turned(id).stream().map(this::entry).toList());
    }

    private Entry entry(Automation.Switch turned) {
        return new Entry(turned.enabled(), turned.from(), cases.nameOf(turned.by()), turned.at(), turned.reason());
    }
}
