package rathaus.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calculator for people and programs: a rule by its name and what it needs as text, the answer with its trace. Asks no clock,
 * so the same question has the same answer for ever, and a link to it keeps its worth.
 */
public interface Fristenrechner {

    /** First and last year of a day that may be asked about; holidays before are not known. */
    int FIRST_YEAR = 1991;

    int LAST_YEAR = 2100;

    /** What can be calculated, in the order in which it is offered. */
    List<Question> questions();

    /** One of them. */
    default Optional<Question> question(String rule) {
        return questions().stream()
                .filter(question -> question.rule().equals(rule))
                .findFirst();
    }

    /**
     * Calculates.
     *
     * @param rule one of {@link #questions()}, else this is a defect
     * @param given values by the names of the question's parameters, as typed; what is empty counts as not given
     */
    Answer calculate(String rule, Map<String, List<String>> given);

    /**
     * Something that can be calculated.
     *
     * @param rule its name, part of addresses
     * @param paragraph where it stands
     */
    record Question(String rule, Group group, String paragraph, String note, List<Field> parameters) {}

    /** What belongs together on a page. */
    enum Group {
        NOTIFICATION,
        REMEDY,
        REPLY,
        OFFICE,
        FINDS,
        FREE
    }

    /**
     * A value that a question takes. Which of the optional ones belong together, the answer says.
     *
     * @param values what may be chosen; empty for days and numbers
     * @param preset what holds if nothing is given; null if the rule decides or nothing follows
     */
    record Field(
            String name,
            Kind kind,
            boolean required,
            List<String> values,
            @Nullable String preset) {

        /** What is typed. */
        public enum Kind {
            DAY,
            NUMBER,
            CHOICE
        }
    }

    /** The outcome of a calculation. */
    sealed interface Answer {}

    /**
     * What the law says.
     *
     * @param day the last day, the day of notification, the last day to retrieve or the day since which nothing runs; null if
     *     there is none
     * @param steps how it was found, in order; enough to repeat it by hand
     * @param notes what a reader should know, in German
     */
    record Calculated(Ending ending, @Nullable LocalDate day, List<Step> steps, List<String> notes) implements Answer {}

    /** Nothing was calculated. */
    record Faulty(List<Problem> problems) implements Answer {}

    /** A value that cannot be used. */
    record Problem(String parameter, Fault fault) {}

    /** What is wrong with a value. */
    enum Fault {
        MISSING,
        UNKNOWN,
        REPEATED,
        NO_DAY,
        OUT_OF_YEARS,
        NO_NUMBER,
        NOT_OFFERED,
        BEFORE_START,
        NO_RULE_THEN,
        NOT_HERE
    }

    /** How a calculation ends. */
    enum Ending {
        /** The term ends with this day. */
        ENDS,
        /** Notified on this day. */
        NOTIFIED,
        /** Can be retrieved until this day, else it is not notified. */
        AWAITED,
        /** Not notified; nothing runs. */
        NOT_NOTIFIED,
        /** Stands still since this day. */
        SUSPENDED,
        /** No term. */
        UNLIMITED
    }

    /**
     * One step of the trace.
     *
     * @param day where it leads
     * @param paragraph where it stands; empty if it is a fact and no rule
     * @param count a number of days that belongs to it, or 0
     * @param length a length that belongs to it
     * @param skipped over which days off, in the order of the move
     */
    record Step(
            Kind kind,
            @Nullable LocalDate day,
            String paragraph,
            int count,
            @Nullable Period length,
            List<DayOff> skipped) {

        public Step {
            skipped = List.copyOf(skipped);
        }

        /** What happens in a step. */
        public enum Kind {
            /** Given to the post, sent, provided. */
            DELIVERED,
            /** The fiction: so many days later. */
            FICTION,
            /** Retrieved, which decides. */
            RETRIEVED,
            /** Notified the day after retrieval. */
            DAY_AFTER_RETRIEVAL,
            /** So many days to retrieve. */
            RETRIEVABLE,
            /** Retrieved after that, which changes nothing. */
            RETRIEVED_LATE,
            /** Really arrived then, which decides. */
            RECEIVED,
            /** Never arrived. */
            LOST,
            /** The event that starts the term; its day is not counted. */
            EVENT,
            /** The first day of the term, which is counted. */
            FIRST_DAY,
            /** The length of the term. */
            COUNTED,
            /** So many working days. */
            WORKING_DAYS,
            /** Prolonged by so many days with the citizen. */
            STOPPED,
            /** Stands still with so many days left. */
            STANDING,
            /** Extended by the office. */
            EXTENDED,
            /** An extension that was told too late. */
            EXTENSION_LATE,
            /** An extension without a reason. */
            EXTENSION_UNREASONED,
            /** A day told as the end. */
            FIXED_DAY,
            /** Moved to the next working day. */
            MOVED,
            /** Moved to the last working day before. */
            MOVED_BACK,
            /** Stays, although the day is off. */
            STAYS,
            /** The law sets no term. */
            NO_TERM
        }
    }
}
