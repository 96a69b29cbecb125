package rathaus.notifications;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds in a demonstration: {@code rathaus.mail.host} is not set. */
class WithoutMailServer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty("rathaus.mail.host", "").isBlank();
    }
}
