package rathaus.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place inside of an entry of a repeated group: {@code hunde.0.chip} is {@code chip} in the first entry of {@code hunde}. */
record EntryPlace(String group, int index, String rest) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9_]*)\\.(\\d{1,2})\\.(.+)");

    /** Empty if the place is a field of its own. */
    static Optional<EntryPlace> of(String place) {
        Matcher matcher = FORM.matcher(place);
        return matcher.matches()
                ? Optional.of(new EntryPlace(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    /** The id of the field or repeated group with which a place begins. */
    static String start(String place) {
        return of(place).map(EntryPlace::group).orElse(place);
    }

    Optional<Answers> entry(Answers answers) {
        return entries(answers).stream().skip(index).findFirst();
    }

    Answers change(Answers answers, UnaryOperator<Answers> changing) {
        List<Answers> entries = new ArrayList<>(entries(answers));
        if (index >= entries.size()) {
            return answers;
        }
        entries.set(index, changing.apply(entries.get(index)));
        return answers.with(group, new Answer.Entries(entries));
    }

    Answers extend(Answers answers, UnaryOperator<Answers> changing) {
        List<Answers> entries = new ArrayList<>(entries(answers));
        while (entries.size() <= index) {
            entries.add(Answers.none());
        }
        return change(answers.with(group, new Answer.Entries(entries)), changing);
    }

    private List<Answers> entries(Answers answers) {
        return answers.entries(group);
    }
}
