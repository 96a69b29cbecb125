package rathaus.deadlines.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Faulty;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * One question with what was typed and, if something was, its answer.
 *
 * @param typed by the names of parameters, without empty values
 */
record CalculateFristPage(Frame frame, Question question, Map<String, String> typed, Optional<Answer> answer)
        implements Page {

    /** What few cases need, folded away unless it is used. */
    private static final Set<String> RARE = Set.of(
            "erneut",
            "zugang",
            "nie-angekommen",
            "fiktionstag-verschieben",
            "frueher-abruf-entscheidet",
            "abrufzeit-verschieben",
            "rueckfrage-2",
            "antwort-2",
            "rueckfrage-3",
            "antwort-3");

    private static final Set<String> EXPLAINED = Set.of(
            "bekanntgabe",
            "aufgabe",
            "abruf",
            "erneut",
            "zugang",
            "fiktionstag-verschieben",
            "frueher-abruf-entscheidet",
            "abrufzeit-verschieben",
            "belehrung",
            "tage",
            "fester-tag",
            "rueckfrage-1",
            "verlaengerung-mitgeteilt",
            "ende-verschieben",
            "erster-tag-zaehlt");

    FristWording wording() {
        return new FristWording(frame.texts(), frame.language());
    }

    List<Field> fields(boolean rare) {
        return question.parameters().stream()
                .filter(field -> RARE.contains(field.name()) == rare)
                .toList();
    }

    boolean hasRare() {
        return !fields(true).isEmpty();
    }

    boolean rareIsOpen() {
        return fields(true).stream().anyMatch(field -> errors().containsKey(field.name()) || isTold(field));
    }

    private boolean isTold(Field field) {
        String value = typed.getOrDefault(field.name(), "");
        return !value.isEmpty() && !value.equals(field.preset());
    }

    String label(Field field) {
        return wording().label(question, field.name());
    }

    @Nullable
    String hint(Field field) {
        return EXPLAINED.contains(field.name()) ? frame.text("deadlines.hint." + field.name()) : null;
    }

    String value(Field field) {
        String preset = field.preset() == null ? "" : field.preset();
        return typed.getOrDefault(field.name(), preset);
    }

    Map<String, String> choices(Field field) {
        Map<String, String> choices = new LinkedHashMap<>();
        field.values().forEach(value -> choices.put(value, wording().value(value)));
        return choices;
    }

    @Nullable
    String error(Field field) {
        return errors().get(field.name());
    }

    /** Errors in words, by the id of their field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (answer.orElse(null) instanceof Faulty faulty) {
            faulty.problems()
                    .forEach(
                            problem -> errors.put(problem.parameter(), wording().fault(problem.fault())));
        }
        return errors;
    }

    /** For the summary, where each has to tell which field it is about. */
    Map<String, String> summary() {
        Map<String, String> summary = new LinkedHashMap<>();
        errors().forEach((field, text) -> summary.put(field, wording().label(question, field) + ": " + text));
        return summary;
    }

    @Nullable
    Calculated result() {
        return answer.orElse(null) instanceof Calculated calculated ? calculated : null;
    }

    /** What was told, in words. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        for (Field field : question.parameters()) {
            String value = typed.get(field.name());
            if (value != null) {
                told.put(label(field), choices(field).getOrDefault(value, value));
            }
        }
        return told;
    }

    String here() {
        return frame.link(ChooseFristPage.PATH + "/" + question.rule());
    }

    /** The address of this very calculation. */
    String permanentHref() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(here());
        typed.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(typed).toUriString();
    }
}
