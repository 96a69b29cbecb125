package rathaus.design;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import rathaus.kernel.Language;

/**
 * The texts of all modules, from {@code messages/<module>.properties} (German), {@code <module>_en} and {@code
 * <module>_de__simple}, in UTF-8. What a language lacks is shown in German; what German lacks is shown as its key and
 * logged, because a page with one odd word serves people better than none. Every text is a pattern of {@link MessageFormat}:
 * apostrophes are doubled.
 */
@Component
public class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final Map<Language, String> SUFFIX =
            Map.of(Language.DE, "", Language.EN, "_en", Language.DE_SIMPLE, "_de__simple");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Reads all bundles on the class path. */
    public Messages() {
        for (Language language : Language.values()) {
            texts.put(language, new HashMap<>());
        }
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                read(bundle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the interface cannot be read", e);
        }
    }

    private void read(Resource bundle) throws IOException {
        String name = String.valueOf(bundle.getFilename()).replace(".properties", "");
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> target = textsOf(languageOf(name));
        properties.stringPropertyNames().forEach(key -> target.put(key, properties.getProperty(key)));
    }

    private static Language languageOf(String bundle) {
        return SUFFIX.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && bundle.endsWith(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Language.DE);
    }

    /** The texts in one language, for pages, mails and letters alike. */
    public Frame.Texts in(Language language) {
        return (key, arguments) -> text(language, key, arguments);
    }

    private String text(Language language, String key, Object... arguments) {
        String german = textsOf(Language.DE).get(key);
        String pattern = textsOf(language).getOrDefault(key, german == null ? "" : german);
        if (pattern.isEmpty() && german == null) {
            LOG.error("There is no text {}", key);
            return key;
        }
        boolean plain = pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
        return plain ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private Map<String, String> textsOf(Language language) {
        return texts.computeIfAbsent(language, missing -> new HashMap<>());
    }
}
