package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Stammdatenschema, Datenfeldgruppe or Datenfeld, whichever version of the standard it came from.
 *
 * @param facts single values by the name of their element in version 3.0.0; those of {@code praezisierung} by the name of their
 *     attribute
 * @param values the codes that stand in the element itself
 * @param line line in the file, or 0
 */
record SchemaElement(
        Kind kind,
        String id,
        String version,
        Map<String, String> facts,
        List<Reference> references,
        List<Keyword> keywords,
        List<String> mediaTypes,
        Optional<CodeListKey> codeList,
        List<CodeRow> values,
        List<SchemaRule> rules,
        List<Occurrence> children,
        int line) {

    /** What kind of element it is. */
    enum Kind {
        SCHEMA,
        GROUP,
        FIELD
    }

    /** Where the law says so ({@code bezug}). */
    record Reference(String text, Optional<String> link) {}

    /** {@code stichwort}: a word of the vocabulary that the URI names. */
    record Keyword(String uri, String text) {}

    /** How a code list is named; the id only in version 2.0. */
    record CodeListKey(
            Optional<String> id, Optional<String> uri, Optional<String> version, Optional<String> versionUri) {}

    /** One code. */
    record CodeRow(String code, String name, Optional<String> help) {}

    /**
     * An element at its place in another.
     *
     * @param least how often at least
     * @param most how often at most; any number if empty
     */
    record Occurrence(int least, Optional<Integer> most, List<Reference> references, SchemaElement element) {

        /** As the standard writes it: {@code 0:1}, {@code 1:*}. */
        String count() {
            return least + ":" + most.map(String::valueOf).orElse("*");
        }

        /** Whether it may occur more than once. */
        boolean isRepeated() {
            return most.isEmpty() || most.get() > 1;
        }
    }

    /** A value, or the empty text. */
    String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    /** What people read: the label for entry, else the name. */
    String label() {
        String label = fact(kind == Kind.SCHEMA ? "bezeichnung" : "bezeichnungEingabe");
        return label.isEmpty() ? fact("name") : label;
    }

    /** The keyword of this vocabulary. */
    Optional<String> keyword(String uri) {
        return keywords.stream()
                .filter(word -> word.uri().equals(uri))
                .map(Keyword::text)
                .findFirst();
    }

    SchemaElement withFacts(Map<String, String> other) {
        return new SchemaElement(
                kind, id, version, other, references, keywords, mediaTypes, codeList, values, rules, children, line);
    }

    SchemaElement withChildren(List<Occurrence> other) {
        return new SchemaElement(
                kind, id, version, facts, references, keywords, mediaTypes, codeList, values, rules, other, line);
    }

    SchemaElement withRules(List<SchemaRule> other) {
        return new SchemaElement(
                kind, id, version, facts, references, keywords, mediaTypes, codeList, values, other, children, line);
    }
}
