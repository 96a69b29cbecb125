package rathaus.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One file of local law: {@code ortsrecht/<slug>/<leistung>.yaml}. Decimal fractions stay exact. */
record OrtsrechtFile(List<Entry> werte) {

    /** A value and from when it holds; {@code art} is one of {@link OrtsrechtValue.Kind}. */
    record Entry(String name, Object wert, LocalDate gueltigAb, String fundstelle, String art) {

        OrtsrechtValue toValue() {
            return new OrtsrechtValue(
                    name, wert, gueltigAb, fundstelle, OrtsrechtValue.Kind.valueOf(art.toUpperCase(Locale.ROOT)));
        }
    }

    static OrtsrechtFile read(InputStream yaml) throws IOException {
        try (yaml) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readValue(yaml, OrtsrechtFile.class);
        }
    }
}
