package rathaus.servicepackage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One mapping of a package file, read key by key. Missing and misshapen values become findings and are replaced by a harmless
 * one, so that one reading finds every fault; {@link #done} reports the keys that nobody asked for.
 */
public final class Section {

    private final String file;
    private final YamlNode.Mapping node;
    private final Befunde befunde;
    private final Set<String> asked = new HashSet<>();

    private Section(String file, YamlNode.Mapping node, Befunde befunde) {
        this.file = file;
        this.node = node;
        this.befunde = befunde;
    }

    /** The root of a YAML file of the package; empty, with a finding, if the file is missing or refused. */
    public static Optional<Section> root(Leistungspaket paket, String path, Befunde befunde) {
        Optional<PackageFile> file = paket.file(path);
        if (file.isEmpty()) {
            befunde.error(path, 0, "datei-fehlt", "Die Datei fehlt.", "Sie gehört in jedes Paket.");
            return Optional.empty();
        }
        Optional<String> text = file.get().text();
        if (text.isEmpty()) {
            befunde.error(path, 0, "utf-8", "Die Datei ist kein gültiges UTF-8.", "Als UTF-8 speichern.");
            return Optional.empty();
        }
        return YamlFile.read(path, text.get(), befunde).map(root -> new Section(path, root, befunde));
    }

    /** The root of a YAML text outside of a package, such as a file of Ortsrecht values. */
    public static Optional<Section> root(String name, String text, Befunde befunde) {
        return YamlFile.read(name, text, befunde).map(root -> new Section(name, root, befunde));
    }

    /** Path of the file. */
    public String file() {
        return file;
    }

    /** Where the findings of this file go. */
    public Befunde befunde() {
        return befunde;
    }

    /** Line of the section. */
    public int line() {
        return node.line();
    }

    /** Line of the value, or of the section if there is none. */
    public int line(String key) {
        YamlNode value = node.entries().get(key);
        return value == null ? node.line() : value.line();
    }

    /** The keys in the order of the file; asking for them does not count as reading them. */
    public List<String> keys() {
        return List.copyOf(node.entries().keySet());
    }

    /** Whether the key has a value; counts as reading it. */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** The value as plain Java: text, {@link BigDecimal}, Boolean, List, Map. */
    public Optional<Object> plain(String key) {
        return node(key).map(PlainValues::plain);
    }

    /** The value as texts exactly as written: text, List, Map of these. */
    public Optional<Object> raw(String key) {
        return node(key).map(PlainValues::raw);
    }

    /** Wraps a piece of a file. */
    static Section of(String file, YamlNode.Mapping node, Befunde befunde) {
        return new Section(file, node, befunde);
    }

    /** The same section with other content. */
    Section with(YamlNode.Mapping other) {
        return new Section(file, other, befunde);
    }

    YamlNode.Mapping mapping() {
        return node;
    }

    /** A text that may be left out without a finding. */
    Optional<String> optional(String key) {
        return has(key) ? optionalText(key) : Optional.empty();
    }

    Optional<YamlNode> node(String key) {
        asked.add(key);
        YamlNode value = node.entries().get(key);
        return value instanceof YamlNode.Scalar scalar && scalar.isNothing()
                ? Optional.empty()
                : Optional.ofNullable(value);
    }

    /** A text that must be there. */
    public String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && !node.entries().containsKey(key)) {
            error(key, "schluessel-fehlt", "„" + key + "“ fehlt.", "Den Schlüssel ergänzen.");
        }
        return text.orElse("");
    }

    /** A text that may be missing; never blank, at most 5,000 characters. */
    public Optional<String> optionalText(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Scalar scalar) {
            String text = scalar.text().strip();
            if (!text.isEmpty() && text.length() <= 5000) {
                return Optional.of(text);
            }
        }
        if (node.entries().containsKey(key)) {
            error(key, "text", "„" + key + "“ ist kein Text oder zu lang.", "Einen Text angeben.");
        }
        return Optional.empty();
    }

    /**
     * A text that must be there and that no YAML reader may take for a number: digits stand in quotes, or leading zeros get
     * lost in other programs.
     */
    public String code(String key) {
        String text = text(key);
        if (node.entries().get(key) instanceof YamlNode.Scalar scalar && scalar.readsAsNumber()) {
            error(key, "anfuehrungszeichen", "„" + key + "“ steht nicht in Anführungszeichen.", "\"" + text + "\"");
        }
        return text;
    }

    /** A number that may be missing. */
    public Optional<BigDecimal> number(String key) {
        Optional<String> text = optionalText(key);
        if (text.isPresent() && !text.get().matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            error(key, "zahl", "„" + key + "“ ist keine Zahl.", "Ziffern mit Punkt vor den Nachkommastellen.");
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }

    /** A whole number within bounds, or the fall-back if it is missing. */
    public int integer(String key, int fallback, int least, int most) {
        Optional<BigDecimal> number = number(key);
        if (number.isEmpty()) {
            return fallback;
        }
        BigDecimal value = number.get();
        if (value.stripTrailingZeros().scale() > 0
                || value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            error(key, "bereich", "„" + key + "“ liegt außerhalb.", "Erlaubt: " + least + " bis " + most + ".");
            return fallback;
        }
        return value.intValueExact();
    }

    /** Yes or no: {@code ja}, {@code nein}, {@code true}, {@code false}. */
    public boolean yes(String key, boolean fallback) {
        return optionalText(key)
                .map(text -> switch (text) {
                    case "ja", "true" -> true;
                    case "nein", "false" -> false;
                    default -> {
                        error(key, "ja-nein", "„" + key + "“ ist weder ja noch nein.", "ja oder nein angeben.");
                        yield fallback;
                    }
                })
                .orElse(fallback);
    }

    /** One of the words of an enumeration; the fall-back if the key is missing. */
    public <E extends FileWord> E oneOf(String key, E[] words, E fallback) {
        return optionalText(key).map(text -> word(key, text, words, fallback)).orElse(fallback);
    }

    /** One of the words of an enumeration, which must be there. */
    public <E extends FileWord> E oneOf(String key, E[] words) {
        return word(key, text(key), words, words[0]);
    }

    /** A list of words of an enumeration. */
    public <E extends FileWord> List<E> someOf(String key, E[] words) {
        return texts(key).stream().map(text -> word(key, text, words, words[0])).toList();
    }

    private <E extends FileWord> E word(String key, String text, E[] words, E fallback) {
        for (E word : words) {
            if (word.word().equals(text)) {
                return word;
            }
        }
        String allowed = Arrays.stream(words).map(FileWord::word).collect(Collectors.joining(", "));
        if (!text.isEmpty()) {
            error(key, "auswahl", "„" + key + "“ kennt diesen Wert nicht.", "Erlaubt: " + allowed + ".");
        }
        return fallback;
    }

    /** A list of texts; empty if it is missing. */
    public List<String> texts(String key) {
        return list(
                key,
                entry -> entry instanceof YamlNode.Scalar scalar && !scalar.isNothing()
                        ? Optional.of(scalar.text().strip())
                        : Optional.empty());
    }

    /** A section that may be missing. */
    public Optional<Section> section(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isPresent() && !(value.get() instanceof YamlNode.Mapping)) {
            error(
                    key,
                    "tafel",
                    "„" + key + "“ ist keine Tafel aus Schlüsseln.",
                    "Schlüssel eingerückt darunter schreiben.");
        }
        return value.filter(YamlNode.Mapping.class::isInstance)
                .map(mapping -> new Section(file, (YamlNode.Mapping) mapping, befunde));
    }

    /** A list of sections, or one section that counts as a list of one. */
    public List<Section> oneOrMore(String key) {
        return node.entries().get(key) instanceof YamlNode.Mapping
                ? section(key).stream().toList()
                : sections(key);
    }

    /** A list of sections; empty if it is missing. */
    public List<Section> sections(String key) {
        return list(
                key,
                entry -> entry instanceof YamlNode.Mapping mapping
                        ? Optional.of(new Section(file, mapping, befunde))
                        : Optional.empty());
    }

    private <T> List<T> list(String key, Function<YamlNode, Optional<T>> read) {
        Optional<YamlNode> value = node(key);
        List<T> result = new ArrayList<>();
        boolean sound = value.isEmpty() || value.get() instanceof YamlNode.Sequence;
        if (value.isPresent() && value.get() instanceof YamlNode.Sequence sequence) {
            for (YamlNode entry : sequence.entries()) {
                Optional<T> item = read.apply(entry);
                sound &= item.isPresent();
                item.ifPresent(result::add);
            }
        }
        if (!sound) {
            error(key, "liste", "„" + key + "“ ist keine Liste dieser Art.", "Eine Liste mit Strichen schreiben.");
        }
        return List.copyOf(result);
    }

    /** Texts under free keys, such as translations. */
    public Map<String, String> allTexts() {
        return node.entries().keySet().stream()
                .flatMap(key -> optionalText(key).map(text -> Map.entry(key, text)).stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Reports an error at a key. */
    public void error(String key, String rule, String reason, String mend) {
        befunde.error(file, line(key), rule, reason, mend);
    }

    /** Ends the reading: every key that was not asked for is an error. */
    public void done() {
        for (String key : node.entries().keySet()) {
            if (!asked.contains(key)) {
                String shown = key.length() > 60 ? key.substring(0, 60) + "…" : key;
                error(
                        key,
                        "schluessel-unbekannt",
                        "„" + shown + "“ gibt es hier nicht.",
                        key.contains(" ")
                                ? "Steht davor ein Text mit einem Komma? In { … } gehört er in Anführungszeichen: „text: \"erst, dann\"“."
                                : "Schreibweise prüfen oder löschen.");
            }
        }
    }
}
