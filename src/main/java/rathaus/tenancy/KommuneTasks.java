package rathaus.tenancy;

import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;

/** Scheduled work for one Kommune: every task of {@code db-scheduler} that touches data runs through here. */
public final class KommuneTasks {

    private KommuneTasks() {}

    /** Opens the Kommune that the task's data names, then runs the work. */
    public static <T extends KommuneBound> VoidExecutionHandler<T> opened(VoidExecutionHandler<T> work) {
        return (instance, context) ->
                KommuneScope.run(instance.getData().kommune(), () -> work.execute(instance, context));
    }
}
