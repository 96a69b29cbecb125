package rathaus.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.forms.Answer.UploadedFile;

/**
 * One question as its component shows it: texts in the language of the page, the answer as it is typed, the error if there is
 * one. One record per component, {@code rathaus/forms/<kind>-question.jte}.
 */
public sealed interface QuestionView {

    /** Name of the control and first part of its id. */
    String name();

    /** A question to answer. No {@code toString} tells the answer: views reach logs when a template fails. */
    sealed interface Asked extends QuestionView {

        /** What it shares with all other questions. */
        Ask ask();

        @Override
        default String name() {
            return ask().name();
        }
    }

    /**
     * What all questions share.
     *
     * @param fetch the way by a register, if there is one
     */
    record Ask(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String error,
            boolean required,
            Optional<Why> why,
            Optional<FetchView> fetch) {

        @Override
        public String toString() {
            return "Ask " + name;
        }
    }

    /** Why the question is asked: purpose, paragraph, earlier answers. */
    record Why(String purpose, String legalBasis, List<Explanation.Because> because) {}

    /** One line to type in. */
    record Line(
            Ask ask,
            String value,
            String type,
            @Nullable String autocomplete,
            @Nullable String inputmode,
            @Nullable String autocapitalize,
            @Nullable String width,
            int most)
            implements Asked {
        @Override
        public String toString() {
            return "Line " + name();
        }
    }

    /** Several lines to type in. */
    record Area(Ask ask, String value, int most) implements Asked {
        @Override
        public String toString() {
            return "Area " + name();
        }
    }

    /** One of several. */
    record OneOf(Ask ask, Map<String, String> choices, Map<String, String> hints, String value) implements Asked {
        @Override
        public String toString() {
            return "OneOf " + name();
        }
    }

    /**
     * One of a long list: typed, looked up, picked.
     *
     * @param hits what fits, by code
     * @param looked whether something was typed that is no entry by itself
     */
    record Search(Ask ask, String value, Map<String, String> hits, String picked, boolean looked) implements Asked {
        @Override
        public String toString() {
            return "Search " + name();
        }
    }

    /** Any of several. */
    record AnyOf(Ask ask, Map<String, String> choices, Map<String, String> hints, Set<String> values) implements Asked {
        @Override
        public String toString() {
            return "AnyOf " + name();
        }
    }

    /**
     * An address; values and errors by part.
     *
     * @param foreign whether it may lie abroad
     */
    record AddressOf(Ask ask, Map<String, String> values, Map<String, String> errors, boolean foreign)
            implements Asked {
        /** What was typed for a part. */
        public String value(String part) {
            return values.getOrDefault(part, "");
        }

        @Override
        public String toString() {
            return "AddressOf " + name();
        }
    }

    /** Several controls under one legend. */
    record Parts(Ask ask, List<Part> parts) implements Asked {
        @Override
        public String toString() {
            return "Parts " + name();
        }
    }

    /** One control of several. */
    record Part(
            String name,
            String label,
            String value,
            @Nullable String error,
            boolean required,
            PartShape shape) {

        @Override
        public String toString() {
            return "Part " + name;
        }
    }

    /** How wide a control is, which keyboard helps, how much it takes. */
    record PartShape(@Nullable String width, @Nullable String inputmode, int most) {}

    /** A declaration to make and a name to type below it. */
    record Signing(
            Ask ask,
            String text,
            Optional<String> norm,
            Part typed,
            boolean declared,
            @Nullable String error) implements Asked {
        @Override
        public String toString() {
            return "Signing " + name();
        }
    }

    /** Files to upload. */
    record Files(Ask ask, List<UploadedFile> files, int most, boolean mayFollow, boolean later) implements Asked {

        /** Whether something fetched stands in the place of files. */
        public boolean isFetched() {
            return ask.fetch().filter(FetchView.Preview.class::isInstance).isPresent();
        }

        @Override
        public String toString() {
            return "Files " + name();
        }
    }

    /** A declaration to tick. */
    record Tick(Ask ask, String text, Optional<String> link, boolean ticked) implements Asked {
        @Override
        public String toString() {
            return "Tick " + name();
        }
    }

    /** Nothing to answer: a computed result or a text. */
    record Reading(String name, String label, String text) implements QuestionView {
        @Override
        public String toString() {
            return "Reading " + name;
        }
    }
}
