package rathaus.applications.usecases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.applications.domain.DraftRetention;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code applications/entwuerfe.yaml}; an unknown or missing key is a defect of the data and stops the start. */
@Configuration(proxyBeanMethods = false)
class DraftRetentionFile {

    private static final String FILE = "/applications/entwuerfe.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Bean
    DraftRetention draftRetention() {
        try (InputStream in = DraftRetentionFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + FILE);
            }
            return new DraftRetention(YAML.readValue(in, Rules.class).regeln().stream()
                    .map(Entry::rule)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Rules(@JsonProperty(required = true) List<Entry> regeln) {}

    private record Entry(
            @JsonProperty(value = "gilt-ab", required = true)
            LocalDate validFrom,

            @JsonProperty(required = true) Period dauer,
            @JsonProperty(required = true) Period vorab,
            @JsonProperty(required = true) String paragraph) {

        DraftRetention.Rule rule() {
            return new DraftRetention.Rule(validFrom, dauer, vorab, paragraph);
        }
    }
}
