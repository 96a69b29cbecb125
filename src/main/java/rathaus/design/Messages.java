package rathaus.design;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import rathaus.kernel.Language;

/**
 * The texts of all modules, from {@code messages/<module>.properties} (German) and {@code <module>_<language>.properties},
 * in UTF-8. What a language lacks is shown in German, and the page says so; what German lacks is shown as its key and
 * logged, because a page with one odd word serves people better than none. Every text is a pattern of {@link MessageFormat}:
 * apostrophes are doubled.
 */
@Component
public class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    /** Invisible marks around a German text in a page that runs from right to left (UAX #9): it keeps its own order. */
    private static final String LEFT_TO_RIGHT = "\u2066";

    private static final String END = "\u2069";

    private final Map<Language, Map<String, String>> texts = new HashMap<>();

    /** Reads all bundles on the class path. */
    public Messages() {
        Language.all().forEach(language -> texts.put(language, new HashMap<>()));
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
        Optional<Language> language = languageOf(name);
        if (language.isEmpty()) {
            LOG.warn("There is no language for the texts {}", name);
            return;
        }
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> target = textsOf(language.get());
        properties.stringPropertyNames().forEach(key -> target.put(key, properties.getProperty(key)));
    }

    private static Optional<Language> languageOf(String bundle) {
        int ending = bundle.indexOf('_');
        String wanted = ending < 0 ? "" : bundle.substring(ending);
        return Language.all().stream()
                .filter(language -> language.bundleEnding().equals(wanted))
                .findFirst();
    }

    /** The texts in one language, for pages, mails and letters alike; they remember whether German had to stand in. */
    public Frame.Texts in(Language language) {
        return new Texts(language);
    }

    private Map<String, String> textsOf(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private final class Texts implements Frame.Texts {

        private final Language language;
        private volatile boolean usedGerman;

        private Texts(Language language) {
            this.language = language;
        }

        @Override
        public String get(String key, Object... arguments) {
            String own = textsOf(language).get(key);
            if (own != null) {
                return formatted(own, language, arguments);
            }
            String german = textsOf(Language.DE).get(key);
            if (german == null) {
                LOG.error("There is no text {}", key);
                return key;
            }
            usedGerman = true;
            String text = formatted(german, Language.DE, arguments);
            return language.direction().equals("rtl") ? LEFT_TO_RIGHT + text + END : text;
        }

        @Override
        public boolean usedGerman() {
            return usedGerman;
        }
    }

    private static String formatted(String pattern, Language language, Object... arguments) {
        boolean plain = pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
        return plain ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
