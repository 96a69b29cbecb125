package rathaus.records.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.records.AussonderungReading;
import rathaus.records.DuePosition;
import rathaus.records.Vorgang;
import rathaus.records.domain.Vorgaenge;

/** Shows what is due to those who may read records. */
@Component
@Transactional(readOnly = true)
class GuardedAussonderungReading implements AussonderungReading {

    private static final int MOST = 500;

    private final Vorgaenge vorgaenge;
    private final Clock clock;

    GuardedAussonderungReading(Vorgaenge vorgaenge, Clock clock) {
        this.vorgaenge = vorgaenge;
        this.clock = clock;
    }

    @Override
    public List<Vorgang.Zda> due(Actor actor, DuePosition after, int limit) {
        return actor.may(Permission.READ_RECORDS)
                ? vorgaenge.due(today(), after, Math.clamp(limit, 1, MOST))
                : List.of();
    }

    @Override
    public Optional<Vorgang.Zda> due(Actor actor, UUID vorgang) {
        Optional<Vorgang> found = actor.may(Permission.READ_RECORDS) ? vorgaenge.byId(vorgang) : Optional.empty();
        return found.filter(Vorgang.Zda.class::isInstance)
                .map(Vorgang.Zda.class::cast)
                .filter(closed -> !closed.facts().custody().held()
                        && !closed.facts().retention().permanent()
                        && closed.retentionEnd().isBefore(today()));
    }

    private LocalDate today() {
        return LegalDay.today(clock);
    }
}
