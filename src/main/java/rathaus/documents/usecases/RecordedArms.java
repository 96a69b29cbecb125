package rathaus.documents.usecases;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.documents.Arms;
import rathaus.documents.UploadRefusal;
import rathaus.documents.domain.ArmsRegister;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.KommuneScope;

/** Draws what was uploaded anew, outside of any transaction, and keeps the drawing with who and when. */
@Component
class RecordedArms implements Arms {

    private static final String ROLE = "Administration";

    private final ArmsRegister register;
    private final History history;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ArmsDrawing drawing = new ArmsDrawing();

    RecordedArms(ArmsRegister register, History history, Clock clock, TransactionTemplate transaction) {
        this.register = register;
        this.history = history;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Optional<Kept> latest() {
        return register.latest();
    }

    @Override
    public Optional<Picture> shown() {
        return KommuneScope.current().flatMap(open -> register.latest()).flatMap(Kept::picture);
    }

    @Override
    public Outcome replace(Actor.Staff administrator, byte[] file, String alternative, int seen) {
        if (file.length > MOST_BYTES) {
            return new Refused("documents.arms.too-large");
        }
        return switch (drawing.draw(file)) {
            case ArmsDrawing.Refused(UploadRefusal reason) ->
                new Refused(reason == UploadRefusal.WRONG_TYPE ? "documents.arms.wrong-type" : reason.messageKey());
            case ArmsDrawing.Drawn(byte[] png, int width, int height) ->
                keep(administrator, Optional.of(new Picture(png, width, height, alternative)), seen);
        };
    }

    @Override
    public Outcome remove(Actor.Staff administrator, int seen) {
        if (shown().isEmpty()) {
            return new ChangedMeanwhile();
        }
        return keep(administrator, Optional.empty(), seen);
    }

    private Outcome keep(Actor.Staff administrator, Optional<Picture> picture, int seen) {
        UUID id = TimeOrderedId.next(clock);
        return transaction.execute(status -> {
            if (!register.add(id, seen + 1, picture, clock.instant())) {
                return new ChangedMeanwhile();
            }
            Map<String, Object> details = Map.of(
                    "version",
                    seen + 1,
                    "sha256",
                    picture.map(Picture::png)
                            .map(ContentHash::of)
                            .map(ContentHash::hex)
                            .orElse(""));
            String kind = picture.isPresent() ? "documents.arms-shown" : "documents.arms-removed";
            history.append(new Act(id, kind, administrator, ROLE, "", details));
            return new Done();
        });
    }
}
