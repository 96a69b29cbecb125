package rathaus.deadlines.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.DayOff;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Ending;
import rathaus.deadlines.Fristenrechner.Fault;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.deadlines.Fristenrechner.Step;
import rathaus.design.Frame;
import rathaus.kernel.Language;

/** Questions and answers in words; page and interface for programs say the same. */
record FristWording(Frame.Texts texts, Language language) {

    String group(Group group) {
        return texts.get("deadlines.group." + code(group));
    }

    String name(Question question) {
        return texts.get("deadlines.rule." + question.rule());
    }

    String about(Question question) {
        return texts.get("deadlines.about." + question.rule());
    }

    /** What a value means; the first day means something else in every question. */
    String label(Question question, String parameter) {
        return parameter.equals("beginn")
                ? texts.get("deadlines.start." + question.rule())
                : texts.get("deadlines.field." + parameter);
    }

    String value(String value) {
        return texts.get("deadlines.value." + value);
    }

    String fault(Fault fault) {
        return texts.get("deadlines.fault." + code(fault));
    }

    /** What the day is. */
    String ending(Ending ending) {
        return texts.get("deadlines.ending." + code(ending));
    }

    /** What follows from it. */
    String consequence(Ending ending) {
        return texts.get("deadlines.consequence." + code(ending));
    }

    /** The answer in one line. */
    String headline(Calculated result) {
        LocalDate day = result.day();
        return day == null ? ending(result.ending()) : ending(result.ending()) + ": " + day(day);
    }

    String step(Step step) {
        return texts.get("deadlines.step." + code(step.kind()), day(step.day()), step.count(), length(step.length()));
    }

    String reason(DayOff off) {
        return off.name().isEmpty() ? weekday(off.day()) : off.name();
    }

    /** With its weekday. */
    String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language.locale())
                        .format(day);
    }

    String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
    }

    private String length(@Nullable Period length) {
        if (length == null) {
            return "";
        }
        if (length.getYears() > 0) {
            return texts.get("deadlines.length.years", length.getYears());
        }
        return length.getMonths() > 0
                ? texts.get("deadlines.length.months", length.getMonths())
                : texts.get("deadlines.length.days", length.getDays());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
