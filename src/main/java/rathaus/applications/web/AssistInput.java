package rathaus.applications.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.applications.Assistance;
import rathaus.kernel.LeistungId;

/** Which form, and on which way the applicant came. */
record AssistInput(String leistung, String weg) {

    AssistInput(@Nullable String leistung, @Nullable String weg) {
        this.leistung = Objects.requireNonNullElse(leistung, "");
        this.weg = Objects.requireNonNullElse(weg, "");
    }

    Optional<LeistungId> id() {
        return Optional.of(leistung).filter(LeistungId::isWellFormed).map(LeistungId::new);
    }

    Optional<Assistance.Channel> channel() {
        return Arrays.stream(Assistance.Channel.values())
                .filter(channel -> channel.name().equals(weg))
                .findFirst();
    }
}
