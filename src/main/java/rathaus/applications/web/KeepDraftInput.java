package rathaus.applications.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.Language;
import rathaus.notifications.Recipient;

/** Where the link goes; may stay empty. */
record KeepDraftInput(String email) {

    KeepDraftInput(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "").strip();
    }

    Optional<String> address() {
        return Optional.of(email).filter(typed -> !typed.isEmpty());
    }

    boolean isFaulty(Language language) {
        return address().isPresent()
                && address().flatMap(typed -> Recipient.parse(typed, language)).isEmpty();
    }

    @Override
    public String toString() {
        return "KeepDraftInput";
    }
}
