package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import rathaus.applications.SaveOutcome;
import rathaus.forms.Answers;
import rathaus.forms.FormInput;
import rathaus.forms.FormPage;
import rathaus.forms.TypedAgain;

/**
 * What a page of the form sends: answers by name, files by field, and which button was pressed. Bound by hand, because the
 * names belong to the package and not to the program.
 *
 * @param button name of the button that keeps the reader on the page, if one was pressed
 * @param buttonValue what it stands for: a group, a source of known answers, or {@code field:file}
 * @param leaving whether the button was the one to go on later
 * @param stand what the page held when it was shown, see {@link PageStand}
 * @param seen places of what it showed; empty if it does not say
 */
record FillPageInput(
        FormInput answers,
        List<Incoming> files,
        Optional<String> button,
        String buttonValue,
        boolean leaving,
        Optional<String> stand,
        Optional<Set<String>> seen) {

    private static final String TAKE = "_uebernehmen";
    private static final String FETCH = "_abrufen";
    private static final String USE = "_verwenden";
    private static final String DROP = "_verwerfen";
    private static final List<String> STAYING =
            List.of("_hochladen", "_entfernen", "_hinzu", "_weniger", "_suchen", TAKE, FETCH, USE, DROP);

    private static final String LATER = "_spaeter";
    private static final String STAND = "_stand";
    private static final String SEEN = "_gezeigt";

    /** A file and the field it was sent for. */
    record Incoming(String field, MultipartFile file) {}

    static FillPageInput of(HttpServletRequest request) {
        Map<String, List<String>> values = new TreeMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
        Optional<String> button = STAYING.stream().filter(values::containsKey).findFirst();
        String value = button.map(request::getParameter).orElse("");
        Optional<String> stand = Optional.ofNullable(request.getParameter(STAND));
        Optional<Set<String>> seen = Optional.ofNullable(request.getParameter(SEEN))
                .<Set<String>>map(places -> new HashSet<>(Arrays.asList(places.split(" "))));
        return new FillPageInput(
                FormInput.of(values), files(request), button, value, values.containsKey(LATER), stand, seen);
    }

    private static List<Incoming> files(HttpServletRequest request) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<Incoming> files = new ArrayList<>();
        if (multipart != null) {
            multipart
                    .getMultiFileMap()
                    .forEach((field, all) -> all.stream()
                            .filter(file -> !file.isEmpty()
                                    || !String.valueOf(file.getOriginalFilename())
                                            .isEmpty())
                            .forEach(file -> files.add(new Incoming(field, file))));
        }
        return files;
    }

    /** Whether the reader wants to go on later; the page need not be complete. */
    boolean isLeaving() {
        return leaving;
    }

    /** Whether the reader wants to take over what is known already. */
    boolean isTaking() {
        return button.equals(Optional.of(TAKE));
    }

    /** The question whose register shall be asked, if this is what the button says. */
    Optional<String> fetching() {
        return button.equals(Optional.of(FETCH)) ? Optional.of(buttonValue) : Optional.empty();
    }

    /** What shall become of something fetched, if this is what the button says. */
    Optional<Decision> decision() {
        return button.filter(name -> name.equals(USE) || name.equals(DROP))
                .map(name -> new Decision(buttonValue, name.equals(USE)));
    }

    /**
     * The same after that decision: an answer that the person wanted to be used stands in its question, and the page was seen
     * with it.
     */
    FillPageInput decided(FormPage page, Answers given) {
        Optional<FormInput> instead = decision()
                .filter(Decision::use)
                .flatMap(decision -> page.fields()
                        .filter(field -> field.id().equals(decision.field()))
                        .findFirst()
                        .flatMap(field -> given.get(field.id())
                                .filter(answer -> !field.fetchedPlace().equals(field.id()))
                                .map(answer -> TypedAgain.instead(answers, field, answer))));
        return instead.map(
                        typed -> new FillPageInput(typed, files, button, buttonValue, leaving, Optional.empty(), seen))
                .orElse(this);
    }

    /** Whether the answer of a register to a question is used. */
    record Decision(String field, boolean use) {}

    /** The same with other answers. */
    FillPageInput with(FormInput other) {
        return new FillPageInput(other, files, button, buttonValue, leaving, stand, seen);
    }

    /**
     * Where the form goes on. An answer may have opened something that nobody has seen yet, also questions that need no answer:
     * then the same page comes once more.
     */
    String next(SaveOutcome.Saved saved, String page) {
        return seen.isEmpty() || seen.get().containsAll(saved.shown())
                ? saved.next().map(next -> "/seite/" + next).orElse("/pruefen")
                : "/seite/" + page + "?weitere=ja";
    }

    boolean staysHere() {
        return button.isPresent();
    }

    /** How many entries of a repeated group the button adds or takes away. */
    Map<String, Integer> grown() {
        return switch (button.orElse("")) {
            case "_hinzu" -> Map.of(buttonValue, 1);
            case "_weniger" -> Map.of(buttonValue, -1);
            default -> Map.of();
        };
    }

    /** The file to take away, if this is what the button says. */
    Optional<Removal> removal() {
        int colon = buttonValue.indexOf(':');
        if (!button.equals(Optional.of("_entfernen")) || colon < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Removal(buttonValue.substring(0, colon), UUID.fromString(buttonValue.substring(colon + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A file to take away from a field. */
    record Removal(String field, UUID file) {}

    @Override
    public String toString() {
        return "FillPageInput[" + files.size() + " files]";
    }
}
