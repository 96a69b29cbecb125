package rathaus.applications.usecases;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import rathaus.applications.OnlineForm;
import rathaus.applications.Receipt;
import rathaus.applications.SubmittedAntrag;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.documents.AccessibleDocument;
import rathaus.documents.AccessibleDocument.Section;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letters;
import rathaus.forms.FormSummary;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** The receipt on paper: reference, PIN and the copy of all that was sent (§ 9a Abs. 4 OZG). */
@Component
class ReceiptPapers {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'").withZone(LegalDay.ZONE);

    private final Letters letters;
    private final Messages messages;
    private final Kommunen kommunen;
    private final PinnedForms forms;

    ReceiptPapers(Letters letters, Messages messages, Kommunen kommunen, PinnedForms forms) {
        this.letters = letters;
        this.messages = messages;
        this.kommunen = kommunen;
        this.forms = forms;
    }

    byte[] receipt(SubmittedAntrag antrag, Receipt receipt, Language language) {
        Frame.Texts texts = messages.in(language);
        Kommune kommune = kommunen.byId(KommuneScope.required());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                texts.get("applications.receipt.pdf.proof"),
                List.of(
                        row(texts, "leistung", receipt.name()),
                        row(texts, "reference", receipt.reference().grouped()),
                        row(texts, "pin", receipt.pin()),
                        row(texts, "arrived", INSTANT.format(receipt.submittedAt())),
                        row(texts, "fee", receipt.fee().inGerman())),
                List.of(texts.get("applications.receipt.pdf.keep"))));
        OnlineForm form = forms.open(antrag);
        for (FormSummary.PageSummary page :
                FormSummary.of(form.form(), language, texts).pages()) {
            sections.add(new Section(page.title(), rows(page), List.of()));
        }
        return letters.render(new AccessibleDocument(
                Letterheads.of(kommune),
                LegalDay.of(antrag.submittedAt()),
                texts.get("applications.receipt.pdf.title", receipt.name()),
                List.of(texts.get("applications.receipt.pdf.introduction", kommune.officialName())),
                sections,
                language,
                List.of()));
    }

    private static LabelledValue row(Frame.Texts texts, String key, String value) {
        return new LabelledValue(texts.get("applications.receipt." + key), value);
    }

    private static List<LabelledValue> rows(FormSummary.PageSummary page) {
        return page.rows().stream()
                .map(row -> new LabelledValue(
                        row.entry().map(entry -> entry + ": ").orElse("") + row.label(), row.answer()))
                .toList();
    }
}
