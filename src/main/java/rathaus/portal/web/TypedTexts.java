package rathaus.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The sentences that a refused form carried, so that the page which refuses it can give them back. */
final class TypedTexts {

    private static final Set<String> SECRETS = Set.of("passwort", "neu", "code", "pin", "weiter", "_csrf");

    private TypedTexts() {}

    /** Texts of several words, in the order of the form; never secrets. */
    static List<String> of(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !SECRETS.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .map(String::strip)
                .filter(text -> text.contains(" "))
                .toList();
    }
}
