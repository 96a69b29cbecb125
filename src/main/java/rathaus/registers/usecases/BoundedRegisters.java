package rathaus.registers.usecases;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import rathaus.kernel.KommuneId;
import rathaus.registers.Register;
import rathaus.registers.RegisterAnswer;
import rathaus.registers.RegisterFact;
import rathaus.registers.RegisterQuestion;
import rathaus.registers.Registers;
import rathaus.registers.spi.RegisterProvider;
import rathaus.tenancy.KommuneScope;

/**
 * Asks on a thread of its own and waits for a bounded time. A question that hangs keeps its place among those under way, so
 * that a register that does not answer costs a bounded number of threads and the next ones hear at once that it does not.
 */
@Component
class BoundedRegisters implements Registers, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedRegisters.class);

    private final RegisterProviders providers;
    private final RegisterSettings settings;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    BoundedRegisters(RegisterProviders providers, RegisterSettings settings) {
        this.providers = providers;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    @Override
    public Optional<Connection> connection(Register register) {
        return providers
                .of(KommuneScope.required(), register)
                .map(provider -> new Connection(provider.id(), provider.isSimulated()));
    }

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        KommuneId kommune = KommuneScope.required();
        RegisterAnswer answer = providers
                .of(kommune, question.register())
                .map(provider -> asked(provider, question, kommune))
                .orElse(new RegisterAnswer.Unreachable("no provider"));
        LOG.info(
                "Request {} to register {}: {}",
                question.request(),
                question.register().word(),
                answer);
        return answer;
    }

    private RegisterAnswer asked(RegisterProvider provider, RegisterQuestion question, KommuneId kommune) {
        if (!places.tryAcquire()) {
            return new RegisterAnswer.Unreachable("too many at once");
        }
        Future<RegisterAnswer> coming = threads.submit(() -> {
            try {
                return KommuneScope.call(kommune, () -> provider.ask(question));
            } finally {
                places.release();
            }
        });
        return limited(question.register(), awaited(coming));
    }

    private RegisterAnswer awaited(Future<RegisterAnswer> coming) {
        try {
            return coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            return new RegisterAnswer.Unreachable("timeout");
        } catch (ExecutionException e) {
            // its message could quote the question
            LOG.warn(
                    "A register provider failed: {}",
                    String.valueOf(e.getCause()).replaceFirst("[:\\s].*", ""));
            return new RegisterAnswer.Unreachable("defect");
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            return new RegisterAnswer.Unreachable("interrupted");
        }
    }

    /** What a register may not answer goes no further, even if a provider sends it. */
    private static RegisterAnswer limited(Register register, RegisterAnswer answer) {
        if (!(answer instanceof RegisterAnswer.Found found)) {
            return answer;
        }
        Map<RegisterFact, String> allowed = found.facts().entrySet().stream()
                .filter(fact -> register.facts().contains(fact.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new RegisterAnswer.Found(allowed);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
