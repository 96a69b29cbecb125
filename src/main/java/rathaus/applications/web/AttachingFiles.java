package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.AttachOutcome;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.identity.ClientAddress;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.kernel.LeistungId;

/** Takes the files that came with a page, one by one, until one is refused. */
@Component
class AttachingFiles {

    private static final String UNNAMED = "datei";

    private final FillingIn fillingIn;
    private final RateLimits limits;

    AttachingFiles(FillingIn fillingIn, RateLimits limits) {
        this.fillingIn = fillingIn;
        this.limits = limits;
    }

    /** The field whose file was refused, and why. */
    record Trouble(String field, String messageKey) {}

    Optional<Trouble> attach(DraftToken token, LeistungId leistung, FillPageInput input, HttpServletRequest request) {
        input.removal().ifPresent(removal -> fillingIn.detach(token, leistung, removal.field(), removal.file()));
        for (FillPageInput.Incoming incoming : input.files()) {
            limits.acquire(RateLimit.UPLOADS_FROM_ADDRESS, ClientAddress.of(request));
            Optional<Trouble> trouble = attach(token, leistung, incoming);
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.empty();
    }

    private Optional<Trouble> attach(DraftToken token, LeistungId leistung, FillPageInput.Incoming incoming) {
        String field = incoming.field();
        return switch (fillingIn.attach(token, leistung, field, upload(incoming))) {
            case AttachOutcome.Attached ignored -> Optional.empty();
            case AttachOutcome.Refused refused -> Optional.of(new Trouble(field, refused.messageKey()));
            case AttachOutcome.ChangedMeanwhile ignored ->
                Optional.of(new Trouble(field, "applications.fill.changed.text"));
            case AttachOutcome.Gone ignored -> throw Redirects.notFound();
        };
    }

    static FillingIn.Upload upload(FillPageInput.Incoming incoming) {
        try {
            String name =
                    Optional.ofNullable(incoming.file().getOriginalFilename()).orElse(UNNAMED);
            InputStream bytes = incoming.file().getInputStream();
            return new FillingIn.Upload(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
