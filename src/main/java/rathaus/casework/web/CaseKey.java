package rathaus.casework.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import rathaus.records.Aktenzeichen;

/**
 * Which case a page or an act is about, and how the clerk has seen it: two parts of the Aktenzeichen in the path, id and
 * version in hidden fields, and the list from which one came. What is none of these leads to no case.
 */
record CaseKey(String position, String nummer, String vorgang, String stand, String auswahl) {

    CaseKey(
            @Nullable String position,
            @Nullable String nummer,
            @Nullable String vorgang,
            @Nullable String stand,
            @Nullable String auswahl) {
        this.position = Objects.requireNonNullElse(position, "");
        this.nummer = Objects.requireNonNullElse(nummer, "");
        this.vorgang = Objects.requireNonNullElse(vorgang, "");
        this.stand = Objects.requireNonNullElse(stand, "");
        this.auswahl = Objects.requireNonNullElse(auswahl, "");
    }

    /** Path of the page of a case, for {@code frame.link}. */
    static String path(String aktenzeichen) {
        return "/amt/vorgaenge/" + aktenzeichen;
    }

    String path() {
        return path(aktenzeichen());
    }

    /** The page of the case, with the list from which one came. */
    String pathInList() {
        return auswahl.isEmpty() ? path() : selected().path(path());
    }

    SelectionInput selected() {
        return SelectionInput.parse(auswahl);
    }

    String aktenzeichen() {
        return Aktenzeichen.parse(position + "/" + nummer)
                .map(Aktenzeichen::toString)
                .orElseThrow(CaseKey::notFound);
    }

    UUID id() {
        try {
            return UUID.fromString(vorgang);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    long version() {
        if (!stand.matches("[0-9]{1,18}")) {
            throw notFound();
        }
        return Long.parseLong(stand);
    }

    /** Does not exist, or is not yours: the answer is the same. */
    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
