package rathaus.casework.store;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.casework.BulkWork;

/** How a row says what a run does. */
final class BulkActWords {

    private BulkActWords() {}

    static String word(BulkWork.Act act) {
        return switch (act) {
            case BulkWork.Act.HandOver ignored -> "HAND_OVER";
            case BulkWork.Act.Release ignored -> "RELEASE";
            case BulkWork.Act.Claim ignored -> "CLAIM";
            case BulkWork.Act.Grant ignored -> "GRANT";
            case BulkWork.Act.Close ignored -> "CLOSE";
        };
    }

    static BulkWork.Act act(String word, @Nullable UUID recipient, String reason) {
        return switch (word) {
            case "HAND_OVER" -> new BulkWork.Act.HandOver(Objects.requireNonNull(recipient), reason);
            case "RELEASE" -> new BulkWork.Act.Release();
            case "CLAIM" -> new BulkWork.Act.Claim();
            case "GRANT" -> new BulkWork.Act.Grant();
            case "CLOSE" -> new BulkWork.Act.Close();
            default -> throw new IllegalStateException("Unknown act " + word);
        };
    }
}
