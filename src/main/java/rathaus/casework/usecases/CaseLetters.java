package rathaus.casework.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.applications.AntragInbox;
import rathaus.applications.Applicant;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.FeeClaim;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letter;
import rathaus.documents.Letters;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.kernel.Language;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Verfahren;

/** Writes the letters of a decided case: the package's text, filled in, on the paper of the town, with how to pay. */
@Component
class CaseLetters {

    private final AntragInbox inbox;
    private final PublishedVerfahren published;
    private final CaseAnswers answers;
    private final Pen pen;
    private final Letters letters;
    private final TransactionTemplate transaction;

    CaseLetters(
            AntragInbox inbox,
            PublishedVerfahren published,
            CaseAnswers answers,
            Pen pen,
            Letters letters,
            TransactionTemplate transaction) {
        this.inbox = inbox;
        this.published = published;
        this.answers = answers;
        this.pen = pen;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** The Bescheid: grant, in full or in part, or refusal. */
    Written bescheid(Bearbeitung.Decided decided) {
        return write(decided, false, bescheidOf(decided));
    }

    private static Occasion[] bescheidOf(Bearbeitung.Decided decided) {
        return decided.decision().kind().grants()
                ? new Occasion[] {Occasion.BESCHEID, Occasion.COVER}
                : new Occasion[] {Occasion.REFUSAL};
    }

    /** The Bescheid before it is signed, marked as a draft. */
    Written preview(Bearbeitung.Decided wouldBe) {
        return write(wouldBe, true, bescheidOf(wouldBe));
    }

    /** The demand for the fee, before anything is issued. */
    Written demand(Bearbeitung.Decided decided) {
        return write(decided, false, Occasion.GEBUEHR);
    }

    private Written write(Bearbeitung.Decided decided, boolean draft, Occasion... occasions) {
        SubmittedAntrag antrag = inbox.antrag(decided.facts().antrag());
        Verfahren verfahren = published.version(antrag.version());
        Known known = Objects.requireNonNull(transaction.execute(status -> known(decided, antrag)));
        String html = template(verfahren, occasions)
                .fill(pen.values().of(decided, antrag, known).toMap());
        Document body = Jsoup.parseBodyFragment(html);
        Element heading = body.selectFirst("h1");
        String plain = heading == null ? verfahren.leistung().name() : heading.text();
        String subject = draft ? pen.papers().text("casework.papers.draft", plain) : plain;
        body.select("h1, .absender, .anschrift").remove();
        PaperHtml.fit(body.body());
        if (!List.of(occasions).contains(Occasion.GEBUEHR)) {
            pen.substance().complete(body.body(), decided.decision());
        }
        pen.payment().complete(body.body(), antrag, known);
        return new Written(subject, letters.render(letter(decided, known.answers(), subject, body)));
    }

    private static rathaus.procedure.Letter template(Verfahren verfahren, Occasion... occasions) {
        for (Occasion occasion : occasions) {
            Optional<rathaus.procedure.Letter> found = verfahren.schreiben().on(occasion);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("The package has no letter for " + List.of(occasions));
    }

    private Known known(Bearbeitung.Decided decided, SubmittedAntrag antrag) {
        UUID id = decided.facts().id();
        return new Known(answers.current(id, antrag), pen.payment().claim(id));
    }

    private Letter letter(Bearbeitung.Decided decided, Answers answers, String subject, Document body) {
        Verfahren verfahren = published.version(decided.facts().pinned());
        Papers papers = pen.papers();
        return new Letter(
                papers.letterhead(decided.facts().unit()),
                window(verfahren, answers),
                LegalDay.of(decided.decision().decidedAt()),
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
                List.of());
    }

    private static List<String> window(Verfahren verfahren, Answers answers) {
        Applicant applicant = Applicant.of(verfahren.form(), answers);
        List<String> lines = new ArrayList<>();
        lines.add(applicant.name());
        applicant.address().map(Answer.Postal::lines).ifPresent(lines::addAll);
        return lines;
    }

    /** What stands in the case today. */
    record Known(Answers answers, Optional<FeeClaim> claim) {
        @Override
        public String toString() {
            return "Known";
        }
    }

    /** What a letter is written with. */
    @Component
    record Pen(LetterContent values, SubstancePart substance, PaymentPart payment, Papers papers) {}
}
