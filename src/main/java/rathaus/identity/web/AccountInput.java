package rathaus.identity.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.identity.NotificationPreference;
import rathaus.kernel.Language;

/** How the owner of an account wants to be written to. */
record AccountInput(@Nullable String sprache, @Nullable String benachrichtigung) {

    Optional<Language> language() {
        return Optional.ofNullable(sprache).flatMap(Language::ofTag);
    }

    Optional<NotificationPreference> notification() {
        return Optional.ofNullable(benachrichtigung).flatMap(AccountInput::named);
    }

    private static Optional<NotificationPreference> named(String name) {
        for (NotificationPreference preference : NotificationPreference.values()) {
            if (preference.name().equals(name)) {
                return Optional.of(preference);
            }
        }
        return Optional.empty();
    }
}
