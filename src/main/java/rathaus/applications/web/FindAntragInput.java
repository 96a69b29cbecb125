package rathaus.applications.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.PublicReference;

/** What the status page asks for. */
record FindAntragInput(String reference, String pin) {

    FindAntragInput(@Nullable String reference, @Nullable String pin) {
        this.reference = Objects.requireNonNullElse(reference, "");
        this.pin = Objects.requireNonNullElse(pin, "");
    }

    Optional<PublicReference> toReference() {
        return PublicReference.parse(reference);
    }

    @Override
    public String toString() {
        return "FindAntragInput";
    }
}
