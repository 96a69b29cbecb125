package rathaus.applications.usecases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rathaus.decisions.Expression;
import rathaus.design.Frame;
import rathaus.documents.PaperForm;
import rathaus.documents.PaperForm.Part;
import rathaus.documents.PaperForm.Question;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormPage;
import rathaus.kernel.Language;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Datenschutzangaben;
import rathaus.tenancy.Kommune;

/** The words of a printed form: every question, with what it depends on, the privacy notice and a place to sign. */
final class PaperFormText {

    private static final int ENTRIES_PRINTED = 2;

    private final FormDefinition form;
    private final Verfahren verfahren;
    private final Language language;
    private final Frame.Texts texts;
    private final PaperQuestions questions;

    PaperFormText(Verfahren verfahren, Language language, Frame.Texts texts) {
        this.form = verfahren.form();
        this.verfahren = verfahren;
        this.language = language;
        this.texts = texts;
        this.questions = new PaperQuestions(form, language, texts);
    }

    PaperForm of(Kommune kommune, LocalDate day) {
        List<Part> parts = new ArrayList<>();
        form.pages().forEach(page -> parts.addAll(parts(page)));
        parts.add(privacy(kommune));
        parts.add(signature());
        Kommune.Contact contact = kommune.contact();
        String address =
                kommune.officialName() + ", " + contact.street() + ", " + contact.postcode() + " " + contact.town();
        return new PaperForm(
                Letterheads.of(kommune),
                day,
                verfahren.leistung().name(),
                List.of(texts.get("applications.paper.introduction"), texts.get("applications.paper.send", address)),
                parts,
                language);
    }

    private List<Part> parts(FormPage page) {
        String title = text("seite." + page.id() + ".titel", page.title());
        List<Part> parts = new ArrayList<>();
        List<Question> together = new ArrayList<>();
        for (FieldGroup group : page.groups()) {
            if (group.repetition().isPresent()) {
                parts.addAll(entries(group, group.repetition().get()));
            } else {
                group.fields().forEach(field -> questions.of(field).ifPresent(together::add));
            }
        }
        if (!together.isEmpty() || !parts.isEmpty()) {
            parts.addFirst(new Part(title, notes(page), together));
        }
        return parts;
    }

    private List<Part> entries(FieldGroup group, FieldGroup.Repetition repetition) {
        String name = text("gruppe." + group.id() + ".eintrag", repetition.entry());
        List<Part> parts = new ArrayList<>();
        int printed = Math.min(Math.max(ENTRIES_PRINTED, repetition.least()), repetition.most());
        for (int i = 1; i <= printed; i++) {
            List<Question> entry = new ArrayList<>();
            group.fields().forEach(field -> questions.of(field).ifPresent(entry::add));
            boolean more = i == printed && repetition.most() > printed;
            List<String> notes = more ? List.of(texts.get("applications.paper.more", repetition.most())) : List.of();
            parts.add(new Part(name + " " + i, notes, entry));
            for (FieldGroup inner : group.nested()) {
                parts.add(inside(inner, name + " " + i));
            }
        }
        return parts;
    }

    /** A group inside of an entry; whoever has more of these takes a sheet. */
    private Part inside(FieldGroup inner, String entry) {
        String name = inner.repetition()
                .map(repetition -> text("gruppe." + inner.id() + ".eintrag", repetition.entry()))
                .orElse("");
        List<Question> asked = new ArrayList<>();
        inner.fields().forEach(field -> questions.of(field).ifPresent(asked::add));
        return new Part(entry + ", " + name, List.of(), asked);
    }

    private List<String> notes(FormPage page) {
        List<String> notes = new ArrayList<>();
        page.help().ifPresent(help -> notes.add(text("seite." + page.id() + ".hilfe", help)));
        Set<String> names =
                new TreeSet<>(page.condition().map(Expression::names).orElse(Set.of()));
        page.groups()
                .forEach(group ->
                        names.addAll(group.condition().map(Expression::names).orElse(Set.of())));
        questions.dependence(names).ifPresent(notes::add);
        return notes;
    }

    private Part privacy(Kommune kommune) {
        Datenschutzangaben privacy = verfahren.datenschutz();
        Kommune.Contact contact = kommune.contact();
        List<String> notes = new ArrayList<>();
        notes.add(texts.get(
                "applications.privacy.controller",
                kommune.officialName(),
                contact.street(),
                contact.postcode() + " " + contact.town()));
        notes.add(texts.get("applications.privacy.purpose") + " " + privacy.purpose());
        notes.add(texts.get("applications.privacy.basis") + " " + String.join("; ", privacy.legalBases()));
        privacy.recipients()
                .forEach(recipient -> notes.add(texts.get("applications.privacy.recipients") + " " + recipient.name()
                        + ": " + recipient.purpose()));
        privacy.deletions()
                .forEach(deletion -> notes.add(
                        texts.get("applications.privacy.deletion") + " " + deletion.what() + ": " + deletion.period()));
        return new Part(texts.get("applications.start.privacy"), notes, List.of());
    }

    private Part signature() {
        return new Part(
                texts.get("applications.paper.sign"),
                List.of(texts.get("applications.review.correct"), texts.get("applications.review.privacy")),
                List.of(
                        new Question(texts.get("applications.paper.place"), List.of(), List.of(), 1),
                        new Question(texts.get("applications.paper.signature"), List.of(), List.of(), 2)));
    }

    private String text(String key, String german) {
        return form.translations().in(language, key, german).text();
    }
}
