package rathaus.participation.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import rathaus.records.Aktenzeichen;

/** Which case a page is about: the two parts of the Aktenzeichen in the path. */
record PartKey(String position, String nummer) {

    static final String PATTERN = "/amt/vorgaenge/{position}/{nummer}/beteiligung";
    static final String ASKED = "/amt/stellungnahmen";

    PartKey(@Nullable String position, @Nullable String nummer) {
        this.position = Objects.requireNonNullElse(position, "");
        this.nummer = Objects.requireNonNullElse(nummer, "");
    }

    static String casePath(String aktenzeichen) {
        return "/amt/vorgaenge/" + aktenzeichen;
    }

    static String path(String aktenzeichen) {
        return casePath(aktenzeichen) + "/beteiligung";
    }

    String aktenzeichen() {
        return Aktenzeichen.parse(position + "/" + nummer)
                .map(Aktenzeichen::toString)
                .orElseThrow(PartKey::notFound);
    }

    /** Does not exist, or is not yours: the answer is the same. */
    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
