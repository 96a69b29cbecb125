package rathaus.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import rathaus.kernel.KommuneId;

/**
 * The Kommune for which the running code works. Opened once at the edge (request filter, scheduled task, command) and bound
 * to the call, never to a thread that outlives it. Every database transaction begun inside sees this Kommune's rows only;
 * outside of any scope a transaction sees no row of any Kommune.
 */
public final class KommuneScope {

    private static final ScopedValue<KommuneId> CURRENT = ScopedValue.newInstance();

    private KommuneScope() {}

    /** Runs the work for this Kommune and returns its result. */
    public static <T> T call(KommuneId kommune, Supplier<T> work) {
        return ScopedValue.where(CURRENT, kommune).call(work::get);
    }

    /** Runs the work for this Kommune; checked exceptions of the work pass through. */
    public static <X extends Exception> void run(KommuneId kommune, Work<X> work) throws X {
        ScopedValue.where(CURRENT, kommune).<Void, X>call(() -> {
            work.run();
            return null;
        });
    }

    /** The open Kommune, if any. */
    public static Optional<KommuneId> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * The open Kommune.
     *
     * @throws IllegalStateException outside of a scope: a defect, because the edge has to open one
     */
    public static KommuneId required() {
        return current().orElseThrow(NoKommuneException::new);
    }

    /** Work that may throw. */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }
}
