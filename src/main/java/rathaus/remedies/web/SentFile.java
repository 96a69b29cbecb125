package rathaus.remedies.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import rathaus.documents.UploadOutcome;
import rathaus.documents.Uploads;

/** A file that came with a form. */
record SentFile(@Nullable MultipartFile file) {

    boolean isThere() {
        return file != null && !file.isEmpty();
    }

    /** Empty if none was sent. */
    Optional<UploadOutcome> receive(Uploads uploads) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = file.getInputStream()) {
            return Optional.of(uploads.receive(Objects.requireNonNullElse(file.getOriginalFilename(), ""), bytes, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was typed, once the file was not taken. */
    record Refused(TypedForm input, String field, String messageKey) implements TypedForm {

        @Override
        public Map<String, String> problems() {
            return Map.of(field, messageKey);
        }

        @Override
        public Map<String, String> typed() {
            return input.typed();
        }

        @Override
        public String toString() {
            return "Refused";
        }
    }
}
