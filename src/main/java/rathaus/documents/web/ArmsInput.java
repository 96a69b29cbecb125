package rathaus.documents.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A picture, what it shows, and the version that was seen. */
record ArmsInput(
        @Nullable MultipartFile datei,
        @Nullable String beschreibung,
        @Nullable Integer stand) {

    private static final int LONGEST = 200;

    String text() {
        return Objects.requireNonNullElse(beschreibung, "").strip();
    }

    int seen() {
        return Objects.requireNonNullElse(stand, 0);
    }

    /** Only if there are no problems. */
    MultipartFile file() {
        return Objects.requireNonNull(datei);
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (datei == null || datei.isEmpty()) {
            problems.put("datei", "documents.arms.no-file");
        }
        if (text().isEmpty() || text().length() > LONGEST || text().chars().anyMatch(Character::isISOControl)) {
            problems.put("beschreibung", "documents.arms.no-text");
        }
        return problems;
    }
}
