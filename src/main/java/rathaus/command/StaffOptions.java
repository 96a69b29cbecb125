package rathaus.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What {@code staff add} was told.
 *
 * @param data the data folder, if one was named
 * @param another whether an account is wanted although there is an administrator
 */
record StaffOptions(Optional<String> data, boolean another, String kommune, String login, String displayName) {

    /** Reads {@code add [--data DIR] [--another] Kommune login name}. */
    static StaffOptions of(List<String> arguments) {
        Optional<String> data = Optional.empty();
        boolean another = false;
        List<String> named = new ArrayList<>();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--data") && words.hasNext()) {
                data = Optional.of(words.next());
            } else if (word.equals("--another")) {
                another = true;
            } else if (word.startsWith("--")) {
                throw new WrongUse("command.wrong-option", word);
            } else {
                named.add(word);
            }
        }
        if (named.size() != 4 || !named.getFirst().equals("add")) {
            throw new WrongUse("command.staff.use");
        }
        return new StaffOptions(data, another, named.get(1), named.get(2), named.get(3));
    }

    @Override
    public String toString() {
        return "StaffOptions";
    }
}
