package rathaus.applications.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.PublicReference;

/** What the way back to a draft asks for. */
record ResumeDraftInput(String kennung, String code) {

    ResumeDraftInput(@Nullable String kennung, @Nullable String code) {
        this.kennung = Objects.requireNonNullElse(kennung, "");
        this.code = Objects.requireNonNullElse(code, "");
    }

    Optional<PublicReference> reference() {
        return PublicReference.parse(kennung);
    }

    @Override
    public String toString() {
        return "ResumeDraftInput";
    }
}
