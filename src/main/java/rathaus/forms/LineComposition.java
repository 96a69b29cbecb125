package rathaus.forms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.forms.QuestionView.Ask;

/** Questions of one line, each with the keyboard, the width and the help of the browser that fit its kind. */
final class LineComposition {

    private final Frame frame;
    private final Optional<FormInput> typed;

    LineComposition(Frame frame, Optional<FormInput> typed) {
        this.frame = frame;
        this.typed = typed;
    }

    /** What was typed, or what was saved. */
    String value(Ask ask, Optional<Answer> answer) {
        return typed.map(input -> input.value(ask.name()).orElse("")).orElseGet(() -> TypedBack.text(answer));
    }

    QuestionView line(
            Ask ask, Optional<Answer> answer, @Nullable String autocomplete, @Nullable String inputmode, int most) {
        return new QuestionView.Line(ask, value(ask, answer), "text", autocomplete, inputmode, null, null, most);
    }

    QuestionView brief(Ask ask, Optional<Answer> answer, String inputmode, String width, int most) {
        return new QuestionView.Line(ask, value(ask, answer), "text", "off", inputmode, null, width, most);
    }

    /** A number; its unit stands in the hint, so that a screen reader says it with the control. */
    QuestionView number(Ask ask, Optional<Answer> answer, Optional<String> unit) {
        Ask hinted = unit.map(name -> PartsComposition.hinted(ask, frame.text("forms.hint.unit", name)))
                .orElse(ask);
        return brief(hinted, answer, "decimal", "10", 20);
    }

    QuestionView date(Ask ask, Optional<Answer> answer, @Nullable String autocomplete) {
        return new QuestionView.Line(
                PartsComposition.hinted(ask, frame.text("forms.hint.date")),
                value(ask, answer),
                "text",
                autocomplete,
                null,
                null,
                "10",
                20);
    }

    QuestionView time(Ask ask, Optional<Answer> answer) {
        return brief(PartsComposition.hinted(ask, frame.text("forms.hint.time")), answer, "text", "5", 10);
    }

    QuestionView email(Ask ask, Optional<Answer> answer) {
        return new QuestionView.Line(ask, value(ask, answer), "email", "email", "email", "none", null, 254);
    }

    QuestionView telephone(Ask ask, Optional<Answer> answer) {
        return new QuestionView.Line(ask, value(ask, answer), "tel", "tel", "tel", null, "20", 40);
    }

    QuestionView capitals(Ask ask, Optional<Answer> answer, @Nullable String width, int most) {
        return new QuestionView.Line(ask, value(ask, answer), "text", "off", null, "characters", width, most);
    }
}
