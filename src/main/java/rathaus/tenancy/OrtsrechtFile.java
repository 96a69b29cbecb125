package rathaus.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One file of local law: {@code ortsrecht/<slug>/<leistung>.yaml}. Decimal fractions stay exact. */
record OrtsrechtFile(@Nullable List<Entry> werte) {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A value and from when it holds; {@code art} is one of {@link OrtsrechtValue.Kind}. */
    record Entry(
            @Nullable String name,
            @Nullable Object wert,
            @Nullable LocalDate gueltigAb,
            @Nullable String fundstelle,
            @Nullable String art) {

        OrtsrechtValue toValue() {
            return new OrtsrechtValue(
                    needed(name),
                    needed(wert),
                    needed(gueltigAb),
                    needed(fundstelle),
                    OrtsrechtValue.Kind.valueOf(needed(art).toUpperCase(Locale.ROOT)));
        }

        private static <T> T needed(@Nullable T part) {
            if (part == null) {
                throw new IllegalArgumentException("A part of the value is missing");
            }
            return part;
        }
    }

    /** Throws {@code JacksonException} or {@code IllegalArgumentException} if the file does not fit. */
    static OrtsrechtFile read(byte[] yaml) {
        return MAPPER.readValue(yaml, OrtsrechtFile.class);
    }

    List<OrtsrechtValue> values() {
        return Objects.requireNonNullElse(werte, List.<Entry>of()).stream()
                .map(Entry::toValue)
                .toList();
    }
}
