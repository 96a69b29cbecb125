package rathaus.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical byte form of an act: JSON by RFC 8785, instants cut to microseconds as the database keeps them, integers
 * only within the 53 bits that RFC 8785 can tell apart, every other number as text. Equal acts have equal bytes.
 */
record CanonicalAct(UUID id, Instant at, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long LARGEST_EXACT = 1L << 53;

    static CanonicalAct of(KommuneId kommune, UUID id, Instant at, Act act) {
        Instant cut = at.truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("actor", act.actor().label());
        fields.put("at", cut.toString());
        fields.put("details", plain(act.details()));
        fields.put("id", id.toString());
        fields.put("kind", act.kind());
        fields.put("kommune", kommune.value());
        fields.put("reason", act.reason());
        fields.put("role", act.role());
        fields.put("subject", act.subject().toString());
        try {
            return new CanonicalAct(id, cut, new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedUTF8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 over salt and body. The salt keeps a short payload from being guessed once it has been erased. */
    static byte[] hash(byte[] salt, byte[] body) {
        MessageDigest digest = ContentHash.sha256();
        digest.update(salt);
        return digest.digest(body);
    }

    /** The fields of a canonical body. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> fieldsOf(byte[] body) {
        return JSON.readValue(body, Map.class);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Integer number -> number;
            case Long number when Math.abs(number) < LARGEST_EXACT -> number;
            case Long number -> number.toString();
            case BigDecimal number -> number.toPlainString();
            case Money money -> money.cents();
            case Enum<?> constant -> constant.name();
            case UUID id -> id.toString();
            case Temporal time -> time.toString();
            case List<?> list -> plainList(list);
            case Map<?, ?> map -> plainMap(map);
            default ->
                throw new IllegalArgumentException(
                        "A detail cannot be a " + value.getClass().getName());
        };
    }

    private static List<@Nullable Object> plainList(List<?> list) {
        List<@Nullable Object> result = new ArrayList<>();
        list.forEach(element -> result.add(plain(element)));
        return result;
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        map.forEach((key, element) -> result.put(String.valueOf(key), plain(element)));
        return result;
    }
}
