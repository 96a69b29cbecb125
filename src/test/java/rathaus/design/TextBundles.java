package rathaus.design;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with the texts of a source tree. */
final class TextBundles {

    /** What the operator reads on the terminal before any page exists is German only. */
    private static final Set<String> TERMINAL = Set.of("command", "server");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+\\.?)\"");
    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([a-z]+(?:\\.[a-z0-9-]+)+\\.?)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?![{}'])");

    private final SourceTree tree;
    private final Map<String, Map<String, String>> bundles = new TreeMap<>();
    private final Set<String> literals = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();

    TextBundles(SourceTree tree) {
        this.tree = tree;
        tree.bundles().forEach((name, text) -> bundles.put(name.replace(".properties", ""), parse(text)));
        tree.sources(".java").values().forEach(this::collect);
        tree.sources(".jte").values().forEach(this::collect);
    }

    private void collect(String source) {
        LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
        ASKED.matcher(source).results().map(found -> found.group(1)).forEach(asked::add);
    }

    private static Map<String, String> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** Keys asked for by a page that no German bundle has; a key that ends with a dot is the beginning of several. */
    List<String> missing() {
        Set<String> known = german();
        Set<String> wanted = new TreeSet<>(asked);
        wanted.removeIf(key -> !tree.modules().contains(moduleOf(key)));
        literals.stream()
                .filter(key -> key.chars().filter(c -> c == '.').count() >= 2 && !key.endsWith("."))
                .filter(key -> bundles.containsKey(moduleOf(key)))
                .forEach(wanted::add);
        return wanted.stream()
                .filter(key -> key.endsWith(".")
                        ? known.stream().noneMatch(other -> other.startsWith(key))
                        : !known.contains(key))
                .toList();
    }

    /** Keys that nobody asks for. */
    List<String> unused() {
        return german().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> literals.stream().noneMatch(other -> other.endsWith(".") && key.startsWith(other)))
                .toList();
    }

    /** Keys that do not begin with their module, and bundles of no module. */
    List<String> misplaced() {
        List<String> found = new ArrayList<>();
        bundles.forEach((name, texts) -> {
            String module = name.replaceAll("_.*", "");
            if (!tree.modules().contains(module)) {
                found.add(name);
            }
            texts.keySet().stream()
                    .filter(key -> !key.startsWith(module + "."))
                    .forEach(key -> found.add(name + ": " + key));
        });
        return found;
    }

    /** Keys that a language lacks or has for itself; of Leichte Sprache, which is for some pages, only what has no original. */
    List<String> oneSided() {
        List<String> found = new ArrayList<>();
        germanBundles().forEach((module, german) -> {
            if (TERMINAL.contains(module)) {
                return;
            }
            for (String language : languages()) {
                Map<String, String> translated = bundles.getOrDefault(module + language, Map.of());
                Set<String> all = new TreeSet<>(german.keySet());
                all.addAll(translated.keySet());
                all.stream()
                        .filter(key -> !german.containsKey(key) || !translated.containsKey(key))
                        .forEach(found::add);
            }
            bundles.getOrDefault(module + "_de__simple", Map.of()).keySet().stream()
                    .filter(key -> !german.containsKey(key))
                    .forEach(found::add);
        });
        return found;
    }

    /** English, and every language in which somebody has begun: a page in two foreign languages helps nobody. */
    private Set<String> languages() {
        Set<String> endings = new TreeSet<>(Set.of("_en"));
        bundles.keySet().stream()
                .filter(name -> name.contains("_"))
                .map(name -> name.substring(name.indexOf('_')))
                .filter(ending -> !ending.equals("_de__simple"))
                .forEach(endings::add);
        return endings;
    }

    /** Translations whose placeholders are not those of the German text. */
    List<String> inconsistent() {
        List<String> found = new ArrayList<>();
        bundles.forEach((name, texts) -> {
            Map<String, String> german = bundles.getOrDefault(moduleOf(name.replace('_', '.')), Map.of());
            texts.forEach((key, text) -> {
                if (!placeholders(text).equals(placeholders(german.getOrDefault(key, text)))) {
                    found.add(name + ": " + key);
                }
            });
        });
        return found;
    }

    /** Texts that are no pattern of {@link MessageFormat}, hold a single apostrophe or a replacement character. */
    List<String> broken() {
        List<String> found = new ArrayList<>();
        bundles.forEach((name, texts) -> texts.forEach((key, text) -> {
            if (text.isBlank()
                    || text.indexOf('\uFFFD') >= 0
                    || LONE_APOSTROPHE.matcher(text).find()
                    || !parses(text)) {
                found.add(name + ": " + key);
            }
        }));
        tree.bundles().forEach((name, text) -> duplicates(text).forEach(key -> found.add(name + " twice: " + key)));
        return found;
    }

    private static boolean parses(String text) {
        try {
            return !new MessageFormat(text).toPattern().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Set<String> duplicates(String text) {
        Set<String> seen = new HashSet<>();
        return text.lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String moduleOf(String key) {
        return key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    }

    private Set<String> german() {
        Set<String> keys = new TreeSet<>();
        germanBundles().values().forEach(texts -> keys.addAll(texts.keySet()));
        return keys;
    }

    private Map<String, Map<String, String>> germanBundles() {
        Map<String, Map<String, String>> german = new TreeMap<>(bundles);
        german.keySet().removeIf(name -> name.contains("_"));
        return german;
    }
}
