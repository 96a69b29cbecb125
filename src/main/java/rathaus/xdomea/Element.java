package rathaus.xdomea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One XML element with its text and children; names without prefix, because versions qualify them differently. */
final class Element {

    private final String name;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void append(char[] source, int start, int length) {
        text.append(source, start, length);
    }

    void add(Element child) {
        children.add(child);
    }

    List<Element> children() {
        return children;
    }

    Stream<Element> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** The first child of the first child … with these names. */
    Optional<Element> at(String... path) {
        Optional<Element> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.all(step).findFirst());
        }
        return found;
    }

    /** The text there, stripped; empty if there is none. */
    String text(String... path) {
        return at(path).map(element -> element.text.toString().strip()).orElse("");
    }
}
