package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.AktenplanPosition;
import rathaus.records.Aktenzeichen;
import rathaus.tenancy.Organisationseinheit;

/**
 * The form to open a file.
 *
 * @param positions of the Aktenplan today
 * @param units for which the member of staff may open one
 * @param problems message keys by field
 */
record OpenAktePage(
        Frame frame,
        OpenAkteInput input,
        List<AktenplanPosition> positions,
        List<Organisationseinheit> units,
        Map<String, String> problems)
        implements Page {

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String existing() {
        return input.existing().map(Aktenzeichen::toString).orElse("");
    }

    /** Only positions without others below them: files do not lie under headings. */
    Map<String, String> positionChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (AktenplanPosition position : positions) {
            String below = position.number() + "-";
            if (positions.stream().noneMatch(other -> other.number().startsWith(below))) {
                choices.put(position.number(), position.number() + " " + position.title());
            }
        }
        return choices;
    }

    Map<String, String> unitChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        units.forEach(unit -> choices.put(unit.key(), unit.name()));
        return choices;
    }
}
