package rathaus.command;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import rathaus.records.Aktenzeichen;

/**
 * What {@code verify} was told.
 *
 * @param data the data folder, if one was named
 * @param kommune slug of the only one to be proven
 * @param file the only one to be proven
 */
record VerifyOptions(Optional<String> data, Optional<String> kommune, Optional<Aktenzeichen> file) {

    /** Reads {@code [--data DIR] [Kommune [Aktenzeichen]]}. */
    static VerifyOptions of(List<String> arguments) {
        Optional<String> data = Optional.empty();
        Optional<String> kommune = Optional.empty();
        Optional<Aktenzeichen> file = Optional.empty();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--data")) {
                if (!words.hasNext()) {
                    throw new WrongUse("command.value-missing", word);
                }
                data = Optional.of(words.next());
            } else if (word.startsWith("--") || file.isPresent()) {
                throw new WrongUse("command.wrong-option", word);
            } else if (kommune.isEmpty()) {
                kommune = Optional.of(word);
            } else {
                file = Optional.of(Aktenzeichen.parse(word)
                        .orElseThrow(() -> new WrongUse("command.verify.no-aktenzeichen", word)));
            }
        }
        return new VerifyOptions(data, kommune, file);
    }
}
