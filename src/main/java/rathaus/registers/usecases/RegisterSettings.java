package rathaus.registers.usecases;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import rathaus.servicepackage.FileWord;

/**
 * Who asks which register.
 *
 * @param providers id of the provider by word of the register; {@code none} for nobody. Without a choice the Simulator answers
 *     in a demonstration, and nobody elsewhere
 * @param kommunen the same by slug of the Kommune, where one chooses otherwise
 * @param timeout how long one question may take
 * @param atOnce how many questions may be under way at a time
 */
@ConfigurationProperties("rathaus.registers")
record RegisterSettings(
        @DefaultValue Map<String, String> providers,
        @DefaultValue Map<String, Map<String, String>> kommunen,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("16") int atOnce) {

    RegisterSettings {
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException("rathaus.registers.timeout must lie between 1 ms and 30 s");
        }
        if (atOnce < 1) {
            throw new IllegalArgumentException("rathaus.registers.at-once must be 1 or more");
        }
    }

    String choice(String slug, FileWord register, String fallback) {
        return kommunen.getOrDefault(slug, Map.of())
                .getOrDefault(register.word(), providers.getOrDefault(register.word(), fallback));
    }
}
