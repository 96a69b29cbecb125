package rathaus.deadlines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** One row of {@code fristen.yaml}, as written. */
record FristEntry(
        @JsonProperty(required = true) String id,
        @Nullable Period dauer,
        @JsonProperty(required = true) String paragraph,
        @JsonProperty(required = true) boolean werktag,
        @JsonProperty("haelt-an") @Nullable Boolean stops,
        @Nullable String hinweis) {

    FristRule rule() {
        return new FristRule(id, paragraph, dauer, werktag, Boolean.TRUE.equals(stops), hinweis == null ? "" : hinweis);
    }
}
