package rathaus.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Uebersetzungen;

/**
 * The form of a Leistungspaket, {@code formular.yaml}: parsed once, immutable, safe for many threads.
 */
public final class FormDefinition {

    private final Optional<String> fim;
    private final Map<String, String> deviations;
    private final List<FormPage> pages;
    private final Uebersetzungen translations;
    private final Map<String, Field> fields;
    private final Map<String, FieldGroup> groups;

    FormDefinition(
            Optional<String> fim, Map<String, String> deviations, List<FormPage> pages, Uebersetzungen translations) {
        this.fim = fim;
        this.deviations = Map.copyOf(deviations);
        this.pages = List.copyOf(pages);
        this.translations = translations;
        this.fields = byId(this.pages);
        this.groups = this.pages.stream()
                .flatMap(page -> page.groups().stream())
                .collect(Collectors.toMap(FieldGroup::id, Function.identity(), (a, b) -> a));
    }

    private static Map<String, Field> byId(List<FormPage> pages) {
        Map<String, Field> fields = new LinkedHashMap<>();
        pages.stream().flatMap(FormPage::fields).forEach(field -> fields.putIfAbsent(field.id(), field));
        return fields;
    }

    /**
     * Reads {@code formular.yaml}.
     *
     * @param ortsrecht names of the declared points of Ortsrecht, which expressions may use
     * @return empty if an error was reported
     */
    public static Optional<FormDefinition> read(
            Leistungspaket paket, Set<String> ortsrecht, Uebersetzungen translations, Befunde befunde) {
        return FormularReading.read(paket, ortsrecht, translations, befunde);
    }

    /** The same form with other pages. */
    FormDefinition with(List<FormPage> other) {
        return new FormDefinition(fim, deviations, other, translations);
    }

    /** Id and version of the FIM schema that the form follows. */
    public Optional<String> fim() {
        return fim;
    }

    /** FIM ids that the form leaves out or treats differently, and why. */
    public Map<String, String> fimDeviations() {
        return deviations;
    }

    /** All pages, in order. */
    public List<FormPage> pages() {
        return pages;
    }

    /** The page of this id. */
    public Optional<FormPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The field of this id, wherever it stands. */
    public Optional<Field> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** All fields, in order. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /** The repeated group of this id. */
    public Optional<FieldGroup> repeatedGroup(String id) {
        return Optional.ofNullable(groups.get(id))
                .filter(group -> group.repetition().isPresent());
    }

    /** The page on which a place stands: {@code kennzeichen}, {@code hunde.0.chip}. */
    public Optional<FormPage> pageAt(String place) {
        return pageOf(EntryPlace.start(place));
    }

    /** The page on which a field or repeated group stands. */
    public Optional<FormPage> pageOf(String id) {
        return pages.stream()
                .filter(page -> page.fields().anyMatch(field -> field.id().equals(id))
                        || page.groups().stream().anyMatch(group -> group.id().equals(id)))
                .findFirst();
    }

    /** Every name that an expression of another file may use, see {@link FormEnvironment}. */
    public Set<String> names(Set<String> ortsrecht) {
        return FormNames.all(this, ortsrecht);
    }

    /** The key of every text of the form that can be translated. */
    public Set<String> textKeys() {
        return FormTexts.german(this).keySet();
    }

    /** The texts in other languages. */
    public Uebersetzungen translations() {
        return translations;
    }
}
