package rathaus.deadlines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the dated data that ship with the program; an unknown or missing key is a defect of the data and stops the start. */
final class RuleFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RuleFiles() {}

    static List<FeiertagRule> feiertage() {
        return read("feiertage.yaml", FeiertagFile.class).feiertage();
    }

    static List<BekanntgabeRule> bekanntgabe() {
        return read("bekanntgabe.yaml", BekanntgabeFile.class).regeln().stream()
                .map(BekanntgabeEntry::rule)
                .toList();
    }

    static List<FristRule> fristen() {
        return read("fristen.yaml", FristFile.class).fristen().stream()
                .map(FristEntry::rule)
                .toList();
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = RuleFiles.class.getResourceAsStream("/deadlines/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file deadlines/" + name);
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record FeiertagFile(
            @JsonProperty(required = true) List<FeiertagRule> feiertage) {}

    private record BekanntgabeFile(
            @JsonProperty(required = true) List<BekanntgabeEntry> regeln) {}

    private record FristFile(@JsonProperty(required = true) List<FristEntry> fristen) {}
}
