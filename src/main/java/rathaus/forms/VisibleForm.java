package rathaus.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.decisions.Values;

/**
 * The part of a form that applies to given answers: what is asked, and the answers that count. Decided in one pass from the
 * first page to the last, so that a hidden answer never influences anything after it. Computed fields are filled in.
 */
public final class VisibleForm {

    private final FormDefinition definition;
    private final FormEnvironment environment;
    private final Answers answers;
    private final Set<String> places;
    private final Map<String, Answer.Fetched> fetched;
    private final Values values;
    private final Map<String, List<Values>> entryValues;

    private VisibleForm(VisibilityPass pass, FormDefinition definition, FormEnvironment environment) {
        this.definition = definition;
        this.environment = environment;
        this.answers = Answers.of(pass.kept());
        this.places = Set.copyOf(pass.places());
        this.fetched = Map.copyOf(pass.fetched());
        this.values = pass.values();
        this.entryValues = Map.copyOf(pass.entryValues());
    }

    /** Decides what applies. */
    public static VisibleForm of(FormDefinition definition, Answers answers, FormEnvironment environment) {
        return of(definition, environment, new VisibilityPass(environment, answers, false));
    }

    /** Every page and every field without answers, as if all conditions held: for those who write the form. */
    public static VisibleForm everything(FormDefinition definition, FormEnvironment environment) {
        return of(definition, environment, new VisibilityPass(environment, Answers.none(), true));
    }

    private static VisibleForm of(FormDefinition definition, FormEnvironment environment, VisibilityPass pass) {
        definition.pages().forEach(pass::page);
        return new VisibleForm(pass, definition, environment);
    }

    /** The answers that count: hidden ones dropped, computed ones added. */
    public Answers answers() {
        return answers;
    }

    /** The pages that are asked, in order. */
    public List<FormPage> pages() {
        return definition.pages().stream().filter(this::shows).toList();
    }

    /** Whether the page is asked. */
    public boolean shows(FormPage page) {
        return places.contains("page:" + page.id());
    }

    /** Whether the group is asked. */
    public boolean shows(FieldGroup group) {
        return places.contains("group:" + group.id());
    }

    /** Whether the repeated group inside an entry is asked: {@code hunde.0.impfungen}. */
    boolean showsNested(String path) {
        return places.contains("group:" + path);
    }

    /** Whether the field at this path is asked: {@code kennzeichen}, {@code hunde.0.name}. */
    public boolean shows(String path) {
        return places.contains(path);
    }

    /** All questions that are asked, in order, each entry of a repeated group with its own. */
    public List<AskedField> asked() {
        return AskedField.of(this);
    }

    /** The places of everything that a page shows with these answers, texts that only inform included. */
    public Set<String> shown(FormPage page) {
        return AskedField.shown(this, page).stream().map(AskedField::place).collect(Collectors.toUnmodifiableSet());
    }

    /** What expressions see; for instance the tables of the Gebuehr. */
    public Values values() {
        return values;
    }

    /** What expressions see inside each entry of a repeated group: {@code hunde}, {@code hunde.0.impfungen}. */
    public List<Values> entryValues(String group) {
        return entryValues.getOrDefault(group, List.of());
    }

    /** What a register said to a question that is asked, used or not yet. */
    Optional<Answer.Fetched> fetched(Field field) {
        return Optional.ofNullable(fetched.get(field.id()));
    }

    /** The form. */
    public FormDefinition definition() {
        return definition;
    }

    /** Ortsrecht, Kommune and day. */
    public FormEnvironment environment() {
        return environment;
    }
}
