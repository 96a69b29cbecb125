package rathaus.participation;

import java.util.UUID;

/** A file that goes with a question or an answer. */
public record SharedFile(UUID content, String name) {

    @Override
    public String toString() {
        return "SharedFile[" + content + "]";
    }
}
