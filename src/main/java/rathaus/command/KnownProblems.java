package rathaus.command;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import rathaus.server.StartProblem;

/** Keeps Spring from explaining at length what {@link RunCommand} says in one sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class KnownProblems implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return StartProblem.in(failure).isPresent()
                || failure instanceof PortInUseException
                || failure.getCause() instanceof PortInUseException;
    }
}
