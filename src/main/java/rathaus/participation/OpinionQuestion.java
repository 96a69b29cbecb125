package rathaus.participation;

import java.util.List;

/** What a unit is asked, and all that it sees of the case (Art. 5 (1) c GDPR). */
public record OpinionQuestion(String question, List<SharedAnswer> answers, List<SharedFile> files) {

    /** The longest that can be asked. */
    public static final int LONGEST = 4_000;

    public OpinionQuestion {
        if (question.isBlank() || question.length() > LONGEST) {
            throw new IllegalArgumentException("Not a question");
        }
        answers = List.copyOf(answers);
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "OpinionQuestion";
    }
}
