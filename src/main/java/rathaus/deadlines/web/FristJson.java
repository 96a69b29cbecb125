package rathaus.deadlines.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.DayOff;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Problem;
import rathaus.deadlines.Fristenrechner.Question;

/** What programs get. Fields may be added, never removed or renamed. */
final class FristJson {

    private FristJson() {}

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record Rules(List<Rule> regeln) {}

    /** A rule and what it takes. */
    record Rule(String regel, String name, String gruppe, String paragraph, String hinweis, List<Value> parameter) {

        static Rule of(Question question, FristWording wording) {
            return new Rule(
                    question.rule(),
                    wording.name(question),
                    wording.group(question.group()),
                    question.paragraph(),
                    question.note(),
                    question.parameters().stream()
                            .map(parameter -> Value.of(question, parameter, wording))
                            .toList());
        }
    }

    /**
     * A parameter of the query.
     *
     * @param art tag (JJJJ-MM-TT oder TT.MM.JJJJ), zahl or auswahl
     * @param vorgabe what holds if nothing is given; null if the rule decides
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Value(
            String name,
            String art,
            boolean pflicht,
            List<String> werte,
            @Nullable String vorgabe,
            String bedeutung) {

        static Value of(Question question, Field parameter, FristWording wording) {
            String kind = switch (parameter.kind()) {
                case DAY -> "tag";
                case NUMBER -> "zahl";
                case CHOICE -> "auswahl";
            };
            return new Value(
                    parameter.name(),
                    kind,
                    parameter.required(),
                    parameter.values(),
                    parameter.preset(),
                    wording.label(question, parameter.name()));
        }
    }

    /** The result and its trace. */
    record Result(
            String regel,
            String name,
            Map<String, String> eingaben,
            End ergebnis,
            List<Step> schritte,
            List<String> hinweise) {

        static Result of(Question question, Map<String, List<String>> given, Calculated result, FristWording wording) {
            Map<String, String> inputs = new LinkedHashMap<>();
            given.forEach((name, values) -> inputs.put(name, String.join("", values)));
            return new Result(
                    question.rule(),
                    wording.name(question),
                    inputs,
                    End.of(result, wording),
                    result.steps().stream().map(step -> Step.of(step, wording)).toList(),
                    result.notes());
        }
    }

    /**
     * How it ends.
     *
     * @param art ends, notified, awaited, not-notified, suspended or unlimited
     * @param tag null if there is none
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record End(
            String art, @Nullable LocalDate tag, @Nullable String wochentag, String text) {

        static End of(Calculated result, FristWording wording) {
            LocalDate day = result.day();
            return new End(
                    code(result.ending()), day, day == null ? null : wording.weekday(day), wording.headline(result));
        }
    }

    /** One step of the trace. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Step(String art, @Nullable LocalDate tag, String paragraph, String text, List<Skipped> uebersprungen) {

        static Step of(rathaus.deadlines.Fristenrechner.Step step, FristWording wording) {
            return new Step(
                    code(step.kind()),
                    step.day(),
                    step.paragraph(),
                    wording.step(step),
                    step.skipped().stream().map(off -> Skipped.of(off, wording)).toList());
        }
    }

    /** A day off and why it is one. */
    record Skipped(LocalDate tag, String art, String grund, String paragraph) {

        static Skipped of(DayOff off, FristWording wording) {
            return new Skipped(off.day(), code(off.kind()), wording.reason(off), off.paragraph());
        }
    }

    /**
     * A value that cannot be used.
     *
     * @param regel what is wrong with it; stable, for programs
     */
    record Wrong(String parameter, String regel, String meldung) {

        static Wrong of(Problem problem, FristWording wording) {
            return new Wrong(problem.parameter(), code(problem.fault()), wording.fault(problem.fault()));
        }
    }
}
