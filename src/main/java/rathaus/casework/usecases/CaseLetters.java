package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import rathaus.casework.FeeReduction;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.FeeClaim;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letter;
import rathaus.documents.LetterPreview;
import rathaus.documents.Letters;
import rathaus.documents.Sealing;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.kernel.Language;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Ablauf.RechtsbehelfKind;
import rathaus.procedure.Verfahren;

/** Writes the letters of a case: the package's text or the standard one, filled in, on the paper of the town. */
@Component
class CaseLetters {

    private static final Set<Occasion> ANSWERED = Set.of(Occasion.NACHFORDERUNG, Occasion.REMINDER, Occasion.HEARING);

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
        return write(Writing.deciding(decided));
    }

    /** The demand for the fee, before anything is issued. */
    Written demand(Bearbeitung.Decided decided) {
        return write(Writing.of(decided, false, Occasion.GEBUEHR));
    }

    /** The letter as PDF, for the file and the addressee. */
    Written write(Writing writing) {
        Letter letter = letter(writing);
        return new Written(letter.subject(), sealed(letters.render(letter), writing.decides()));
    }

    /** What should bear a seal and cannot now is written again later; nothing goes out without it. */
    private byte[] sealed(byte[] pdf, boolean decision) {
        return switch (pen.sealing().seal(pdf, decision)) {
            case Sealing.Sealed sealed -> sealed.pdf();
            case Sealing.NotWanted unsealed -> pdf;
            case Sealing.Unreachable(String reason) ->
                throw new IllegalStateException("The letter cannot be sealed now: " + reason);
        };
    }

    /** The same letter for the screen. */
    LetterPreview preview(Writing writing) {
        return letters.preview(letter(writing));
    }

    /** The Bescheid before it is signed, marked as a draft. */
    Written preview(Bearbeitung.Decided wouldBe) {
        Letter letter = letter(Writing.deciding(wouldBe));
        String subject = pen.papers().text("casework.papers.draft", letter.subject());
        return new Written(subject, letters.render(letter.about(subject)));
    }

    /** Whether a decision would go out without the remedy that the package names (§ 37 Abs. 6 VwVfG, § 58 VwGO). */
    boolean lacksRemedy(Writing writing) {
        SubmittedAntrag antrag = inbox.antrag(writing.facts().antrag());
        Verfahren verfahren = published.version(antrag.version());
        if (!writing.decides() || verfahren.ablauf().rechtsbehelf().kind() == RechtsbehelfKind.NONE) {
            return false;
        }
        Map<String, Object> values =
                pen.values().of(writing, antrag, known(writing, antrag)).toMap();
        String remedy = LetterContent.text(values, "rechtsbehelf.text");
        String html = writing.template(verfahren).fill(values);
        return remedy.isBlank()
                || !Jsoup.parseBodyFragment(html)
                        .text()
                        .contains(Jsoup.parseBodyFragment(BrokenLines.inHtml(org.jsoup.nodes.Entities.escape(remedy)))
                                .text());
    }

    /** Lines of the window: name and address; without an address the name alone. */
    List<String> window(Bearbeitung.Facts facts) {
        SubmittedAntrag antrag = inbox.antrag(facts.antrag());
        return window(published.version(antrag.version()), answers.current(facts.id(), antrag));
    }

    /** A line of plain text with what the case knows in place of the placeholders of letters. */
    String line(String text, Bearbeitung.Facts facts, UUID writer, LocalDate day) {
        SubmittedAntrag antrag = inbox.antrag(facts.antrag());
        Writing writing = new Writing(
                facts, List.of(), false, Optional.empty(), day, Optional.of(writer), Map.of(), "", List.of());
        Known known = Objects.requireNonNull(transaction.execute(status -> known(writing, antrag)));
        return rathaus.procedure.Letter.line(
                text, pen.values().of(writing, antrag, known).toMap());
    }

    private Letter letter(Writing writing) {
        SubmittedAntrag antrag = inbox.antrag(writing.facts().antrag());
        Verfahren verfahren = published.version(antrag.version());
        Known known = Objects.requireNonNull(transaction.execute(status -> known(writing, antrag)));
        rathaus.procedure.Letter template = writing.template(verfahren);
        String html = template.fill(pen.values().of(writing, antrag, known).toMap());
        Document body = Jsoup.parseBodyFragment(BrokenLines.inHtml(html));
        Element heading = body.selectFirst("h1");
        String subject = heading == null ? verfahren.leistung().name() : heading.text();
        body.select("h1, .absender, .anschrift").remove();
        if (!writing.freeText().isBlank() && !template.shows("freitext")) {
            LetterEnding.ownWords(body.body(), writing.freeText());
        }
        if (!writing.facts().electronic() && writing.occasions().stream().anyMatch(ANSWERED::contains)) {
            LetterEnding.ownWords(body.body(), pen.ending().answerByPost(writing.facts()));
        }
        PaperHtml.fit(body.body());
        writing.decision().ifPresent(decision -> pen.substance().complete(body.body(), decision));
        pen.reduction().complete(body.body(), writing, antrag, known);
        pen.payment().complete(body.body(), antrag, known);
        pen.ending().complete(body.body(), writing);
        return letter(writing, known.answers(), subject, body);
    }

    private Known known(Writing writing, SubmittedAntrag antrag) {
        UUID id = writing.facts().id();
        Optional<FeeReduction> reduction = writing.decision()
                .map(Bearbeitung.Decision::reduction)
                .orElseGet(() -> pen.reduction().reduction(id));
        return new Known(answers.current(id, antrag), pen.payment().claim(id), reduction);
    }

    private Letter letter(Writing writing, Answers answers, String subject, Document body) {
        Bearbeitung.Facts facts = writing.facts();
        Papers papers = pen.papers();
        return new Letter(
                papers.letterhead(facts.unit()),
                window(published.version(facts.pinned()), answers),
                writing.day(),
                List.of(
                        new LabelledValue(papers.text("casework.papers.our-sign"), facts.aktenzeichen()),
                        new LabelledValue(papers.text("casework.papers.reference"), facts.reference())),
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
    record Known(Answers answers, Optional<FeeClaim> claim, Optional<FeeReduction> reduction) {
        @Override
        public String toString() {
            return "Known";
        }
    }

    /** What a letter is written with. */
    @Component
    record Pen(
            LetterContent values,
            SubstancePart substance,
            LetterEnding ending,
            PaymentPart payment,
            ReductionPart reduction,
            Papers papers,
            Sealing sealing) {}
}
