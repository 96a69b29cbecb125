package rathaus.hostile;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Reads along what is logged, failures with their causes included. */
final class Logs extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> suspicious = new CopyOnWriteArrayList<>();

    Logs() {
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        StringBuilder text =
                new StringBuilder(event.getLoggerName()).append(": ").append(event.getFormattedMessage());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            text.append(" / ").append(cause.getClassName()).append(": ").append(cause.getMessage());
        }
        String line = text.toString();
        if (line.contains("hx7")
                || line.contains(Town.HERE.canary())
                || line.contains(Town.THERE.canary())
                || line.matches("(?s).*[\\r\\u0000\\u001b].*")) {
            suspicious.add(line.substring(0, Math.min(400, line.length())));
        }
    }

    /** Lines with words of a sender or of a person in them. */
    List<String> suspicious() {
        return List.copyOf(suspicious);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
