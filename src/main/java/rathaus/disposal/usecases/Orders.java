package rathaus.disposal.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.kernel.Actor;
import rathaus.tenancy.KommuneScope;

/** Orders work that follows the commit of the running transaction, and notes who ordered it. */
@Component
class Orders {

    private final Acts acts;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Orders(Acts acts, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.acts = acts;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void order(AussonderungTask.Work work, UUID exchange) {
        AussonderungTask task = new AussonderungTask(KommuneScope.required().value(), work, exchange);
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        AussonderungTask.DESCRIPTOR
                                .instance(task.instance())
                                .data(task)
                                .build(),
                        clock.instant());
    }

    void note(UUID exchange, String kind, Actor.Staff staff) {
        acts.note(exchange, kind, staff, Map.of());
    }

    void note(UUID exchange, String kind, Actor.Staff staff, String reason) {
        acts.note(exchange, kind, staff, reason);
    }
}
