package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.applications.AntragInbox;
import rathaus.applications.Applicant;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.DecisionKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letter;
import rathaus.documents.Letters;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.kernel.Language;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Verfahren;

/** Writes the Bescheid: the package's letter, filled in, on the paper of the town. */
@Component
class BescheidText {

    private final AntragInbox inbox;
    private final PublishedVerfahren published;
    private final CaseAnswers answers;
    private final BescheidValues values;
    private final Letters letters;
    private final Papers papers;
    private final TransactionTemplate transaction;

    BescheidText(
            AntragInbox inbox,
            PublishedVerfahren published,
            CaseAnswers answers,
            BescheidValues values,
            Letters letters,
            Papers papers,
            TransactionTemplate transaction) {
        this.inbox = inbox;
        this.published = published;
        this.answers = answers;
        this.values = values;
        this.letters = letters;
        this.papers = papers;
        this.transaction = transaction;
    }

    /** The finished paper. */
    record Written(String title, byte[] pdf) {}

    Written write(Bearbeitung.Decided decided) {
        SubmittedAntrag antrag = inbox.antrag(decided.facts().antrag());
        Verfahren verfahren = published.version(antrag.version());
        Answers current =
                transaction.execute(status -> answers.current(decided.facts().id(), antrag));
        Answers known = current == null ? antrag.answers() : current;
        Occasion occasion = decided.decision().kind() == DecisionKind.GRANT ? Occasion.BESCHEID : Occasion.REFUSAL;
        String html = verfahren
                .schreiben()
                .on(occasion)
                .or(() -> verfahren.schreiben().on(Occasion.COVER))
                .orElseThrow(() -> new IllegalStateException("The package has no letter for " + occasion))
                .fill(values.of(decided, antrag, verfahren, known).toMap());
        Document body = Jsoup.parseBodyFragment(html);
        Element heading = body.selectFirst("h1");
        String subject = heading == null ? verfahren.leistung().name() : heading.text();
        body.select("h1, .absender, .anschrift").remove();
        LocalDate day = LegalDay.of(decided.decision().decidedAt());
        byte[] pdf = letters.render(new Letter(
                papers.letterhead(decided.facts().unit()),
                window(verfahren, known),
                day,
                List.of(
                        new LabelledValue(
                                papers.text("casework.papers.our-sign"),
                                decided.facts().aktenzeichen()),
                        new LabelledValue(
                                papers.text("casework.papers.reference"),
                                decided.facts().reference())),
                subject,
                body.body().html(),
                Language.DE,
                List.of()));
        return new Written(subject.length() > 200 ? subject.substring(0, 200) : subject, pdf);
    }

    private static List<String> window(Verfahren verfahren, Answers answers) {
        Applicant applicant = Applicant.of(verfahren.form(), answers);
        List<String> lines = new ArrayList<>();
        lines.add(applicant.name());
        applicant.address().map(Answer.Postal::lines).ifPresent(lines::addAll);
        return lines;
    }
}
