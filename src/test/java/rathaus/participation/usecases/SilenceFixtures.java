package rathaus.participation.usecases;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Lets a term pass at the hour of the test, as the scheduler does it at night. */
public record SilenceFixtures(ApplicationContext context, KommuneId kommune) {

    public void ofOpinion(UUID id) {
        KommuneScope.run(kommune, () -> context.getBean(Silence.class).ofOpinion(id));
    }

    public void ofHearing(UUID id) {
        KommuneScope.run(kommune, () -> context.getBean(Silence.class).ofHearing(id));
    }
}
