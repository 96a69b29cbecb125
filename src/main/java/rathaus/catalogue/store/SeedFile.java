package rathaus.catalogue.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.catalogue.AssuranceLevel;
import rathaus.catalogue.LeikaKey;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.ResponsibleBody;
import rathaus.catalogue.SignatureNeed;
import rathaus.kernel.LeistungId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of {@code catalogue/}: keys are German, because the people who write them work in town halls. */
final class SeedFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SeedFile() {}

    /** Reads a list of entries; a mistake stops the start and names its place. */
    static <T> List<T> read(InputStream yaml, Class<T> entry) throws IOException {
        try (yaml) {
            return YAML.readValue(yaml, YAML.getTypeFactory().constructCollectionType(List.class, entry));
        }
    }

    /** One entry as written. Flags that are absent are false. */
    record Entry(
            String leistung,
            String name,
            String nameEnglisch,
            String kurztext,
            @Nullable String leika,
            @Nullable Boolean leikaUnbestaetigt,
            String einheit,
            List<String> zielgruppe,
            String berechtigt,
            String gebuehr,
            @Nullable Boolean gebuehrUnbestaetigt,
            @Nullable String gebuehrGrundlage,
            List<String> unterlagen,
            String vertrauensniveau,
            String unterschrift,
            String rechtsgrundlage,
            String dauer,
            List<String> lebenslagen,
            String aufbewahrung,
            String aktenplan,
            @Nullable String zustaendig,
            @Nullable String zustaendigText,
            @Nullable Boolean zustaendigUnbestaetigt,
            @Nullable String liste,
            List<String> suchworte) {

        Leistung toLeistung() {
            return new Leistung(
                    new LeistungId(leistung),
                    name,
                    nameEnglisch,
                    kurztext,
                    leika == null ? null : new LeikaKey(leika, !isSet(leikaUnbestaetigt)),
                    einheit,
                    audience(),
                    berechtigt,
                    new Leistung.Fee(gebuehr, !isSet(gebuehrUnbestaetigt), gebuehrGrundlage),
                    unterlagen,
                    AssuranceLevel.valueOf(constant(vertrauensniveau)),
                    SignatureNeed.valueOf(constant(unterschrift)),
                    rechtsgrundlage,
                    dauer,
                    lebenslagen,
                    aufbewahrung,
                    aktenplan,
                    elsewhere(),
                    liste,
                    suchworte);
        }

        private Set<Leistung.Audience> audience() {
            Set<Leistung.Audience> audience = EnumSet.noneOf(Leistung.Audience.class);
            zielgruppe.forEach(name -> audience.add(Leistung.Audience.valueOf(constant(name))));
            return audience;
        }

        private @Nullable ResponsibleBody elsewhere() {
            if (zustaendig == null || zustaendigText == null) {
                return null;
            }
            ResponsibleBody.Kind kind = ResponsibleBody.Kind.valueOf(constant(zustaendig));
            return new ResponsibleBody(kind, zustaendigText, !isSet(zustaendigUnbestaetigt));
        }
    }

    private static boolean isSet(@Nullable Boolean flag) {
        return flag != null && flag;
    }

    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
