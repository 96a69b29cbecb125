package rathaus.records.usecases;

import org.springframework.context.ApplicationContext;
import rathaus.records.Dokument;
import rathaus.tenancy.KommuneScope;

/** Makes copies at once instead of waiting for the scheduler. */
public final class CopyFixtures {

    private CopyFixtures() {}

    /** As the task does it, in the open Kommune. */
    public static boolean copy(ApplicationContext context, Dokument dokument) {
        context.getBean(Copying.class)
                .copy(new CopyTask(
                        KommuneScope.required().value(), dokument.id(), dokument.version(), dokument.stored()));
        return true;
    }
}
