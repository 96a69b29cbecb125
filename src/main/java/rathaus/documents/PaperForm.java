package rathaus.documents;

import java.time.LocalDate;
import java.util.List;
import rathaus.kernel.Language;

/**
 * A form to print and fill in with a pen: questions beside room to answer, in the reading order of the screen form.
 *
 * @param date since when it is printed like this; stands in the properties of the file
 * @param introduction plain paragraphs between title and first part: where to send it, what to enclose
 */
public record PaperForm(
        Letterhead sender,
        LocalDate date,
        String title,
        List<String> introduction,
        List<Part> parts,
        Language language) {

    public PaperForm {
        introduction = List.copyOf(introduction);
        parts = List.copyOf(parts);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A form has a title");
        }
    }

    /**
     * A part with a heading.
     *
     * @param notes plain paragraphs before the questions
     */
    public record Part(String heading, List<String> notes, List<Question> questions) {
        public Part {
            notes = List.copyOf(notes);
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param hints small print below it
     * @param choices boxes to tick; with none there are lines to write on
     * @param lines how many lines to write on
     */
    public record Question(String label, List<String> hints, List<String> choices, int lines) {
        public Question {
            hints = List.copyOf(hints);
            choices = List.copyOf(choices);
        }
    }
}
