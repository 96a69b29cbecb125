package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/**
 * The form that a schema becomes, before it is written.
 *
 * @param places where each Datenfeld of the schema went: id of the field, with the part of an address or date
 * @param gates ids of questions that the import added, because a form has no optional groups
 */
record Draft(List<Page> pages, Map<Occurrence, String> places, List<String> gates) {

    /** One page. */
    record Page(String id, String title, String help, List<String> remarks, List<Group> groups) {}

    /** One group; it grows while the schema is walked. */
    static final class Group {
        final String id;
        final Map<String, Object> keys = new LinkedHashMap<>();
        final List<String> remarks = new ArrayList<>();
        final List<Question> questions = new ArrayList<>();
        final List<Group> nested = new ArrayList<>();

        /** Its questions and those of the groups inside. */
        int size() {
            return questions.size() + nested.stream().mapToInt(Group::size).sum();
        }

        Group(String id, String title, Optional<String> fim, Optional<String> condition) {
            this.id = id;
            keys.put("id", id);
            if (!title.isEmpty()) {
                keys.put("titel", title);
            }
            fim.ifPresent(value -> keys.put("fim", value));
            condition.ifPresent(value -> keys.put("bedingung", value));
        }
    }

    /** How many questions there are. */
    int questions() {
        return pages.stream()
                .flatMap(page -> page.groups().stream())
                .mapToInt(Group::size)
                .sum();
    }

    /** One field with its keys in the order of the file. */
    record Question(Map<String, Object> keys, List<String> remarks) {}
}
