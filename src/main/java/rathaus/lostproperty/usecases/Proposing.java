package rathaus.lostproperty.usecases;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseStatement;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.foundlist.FundsacheKind;
import rathaus.lostproperty.FindSite;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheProposal;
import rathaus.lostproperty.ValueClass;

/** Reads the answers of a Fundanzeige; what another version of the form calls differently stays open. */
@Component
class Proposing {

    private final Terms terms;

    Proposing(Terms terms) {
        this.terms = terms;
    }

    FundsacheProposal empty() {
        return new FundsacheProposal(
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                terms.today(),
                Optional.empty(),
                FinderWish.KEINE,
                Optional.empty());
    }

    FundsacheProposal of(CaseStatement fundanzeige) {
        Answers answers = fundanzeige.answers();
        return new FundsacheProposal(
                code(answers, "art").flatMap(FundsacheKind::of),
                text(answers, "beschreibung"),
                text(answers, "merkmale"),
                text(answers, "fundort"),
                code(answers, "wo").flatMap(FindSite::of),
                day(answers, "funddatum"),
                fundanzeige.receivedOn(),
                code(answers, "wert").flatMap(ValueClass::of),
                code(answers, "rechte").flatMap(FinderWish::of).orElse(FinderWish.KEINE),
                Optional.of(fundanzeige.aktenzeichen()));
    }

    static Optional<String> code(Answers answers, String field) {
        return answers.get(field).filter(Answer.One.class::isInstance).map(answer -> ((Answer.One) answer).code());
    }

    static String text(Answers answers, String field) {
        return answers.get(field)
                .filter(Answer.Text.class::isInstance)
                .map(answer -> ((Answer.Text) answer).value())
                .orElse("");
    }

    static Optional<LocalDate> day(Answers answers, String field) {
        return answers.get(field).filter(Answer.Day.class::isInstance).map(answer -> ((Answer.Day) answer).value());
    }
}
