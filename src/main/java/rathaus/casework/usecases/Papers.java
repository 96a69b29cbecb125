package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.documents.AccessibleDocument;
import rathaus.documents.AccessibleDocument.Section;
import rathaus.documents.Attachment;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letterhead;
import rathaus.documents.Letters;
import rathaus.forms.AnswersJson;
import rathaus.forms.FormSummary;
import rathaus.forms.VisibleForm;
import rathaus.kernel.Language;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** The papers that the office makes of answers, and the head of everything it sends. */
@Component
class Papers {

    private final Letters letters;
    private final Messages messages;
    private final Kommunen kommunen;
    private final Organisation organisation;

    Papers(Letters letters, Messages messages, Kommunen kommunen, Organisation organisation) {
        this.letters = letters;
        this.messages = messages;
        this.kommunen = kommunen;
        this.organisation = organisation;
    }

    /** All answers as an accessible PDF/A-3 with the data embedded. */
    byte[] answers(String title, LocalDate date, VisibleForm form, String unit) {
        Frame.Texts texts = messages.in(Language.DE);
        List<Section> sections = FormSummary.of(form, Language.DE, texts).pages().stream()
                .map(page -> new Section(
                        page.title(),
                        page.rows().stream()
                                .map(row -> new LabelledValue(
                                        row.entry().map(entry -> entry + ": ").orElse("") + row.label(), row.answer()))
                                .toList(),
                        List.of()))
                .toList();
        Attachment data = new Attachment(
                "antworten.json",
                "application/json",
                texts.get("casework.papers.data"),
                Attachment.Relationship.DATA,
                AnswersJson.write(form.answers()));
        return letters.render(
                new AccessibleDocument(letterhead(unit), date, title, List.of(), sections, Language.DE, List.of(data)));
    }

    /** A sheet of labels and values for the file. */
    byte[] sheet(String title, LocalDate date, List<LabelledValue> rows, String unit) {
        Section section = new Section(text("casework.papers.proof-heading"), rows, List.of());
        return letters.render(new AccessibleDocument(
                letterhead(unit), date, title, List.of(), List.of(section), Language.DE, List.of()));
    }

    Letterhead letterhead(String unitKey) {
        Kommune kommune = kommunen.byId(KommuneScope.required());
        Kommune.Contact contact = kommune.contact();
        String town = contact.postcode() + " " + contact.town();
        Organisationseinheit unit = unit(unitKey);
        return new Letterhead(
                kommune.officialName(),
                "",
                unit.name(),
                kommune.officialName() + ", " + contact.street() + ", " + town,
                List.of(
                        new LabelledValue(text("casework.papers.telephone"), unit.telephone()),
                        new LabelledValue(text("casework.papers.email"), unit.email())),
                List.of(
                        List.of(kommune.officialName(), contact.street(), town),
                        List.of(contact.telephone(), contact.email())),
                kommune.colours().getOrDefault("akzent", "#00558c"));
    }

    Organisationseinheit unit(String key) {
        return organisation.unit(key).orElseThrow(() -> new IllegalStateException("There is no unit " + key));
    }

    Kommune kommune() {
        return kommunen.byId(KommuneScope.required());
    }

    String text(String key, Object... arguments) {
        return messages.in(Language.DE).get(key, arguments);
    }
}
