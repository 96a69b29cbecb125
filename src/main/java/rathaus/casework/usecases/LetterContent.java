package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.Applicant;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Signature;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.VisibleForm;
import rathaus.identity.StaffDirectory;
import rathaus.procedure.Ablauf;
import rathaus.procedure.Letter;
import rathaus.procedure.LetterValues;
import rathaus.procedure.Nebenbestimmung;
import rathaus.procedure.Verfahren;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.Organisationseinheit;

/** Everything a letter of a package can show, by the documented vocabulary. */
@Component
class LetterContent {

    private final PublishedVerfahren published;
    private final Papers papers;
    private final CasePayments payments;
    private final StaffDirectory staff;

    LetterContent(PublishedVerfahren published, Papers papers, CasePayments payments, StaffDirectory staff) {
        this.published = published;
        this.papers = papers;
        this.payments = payments;
        this.staff = staff;
    }

    LetterValues of(Bearbeitung.Decided decided, SubmittedAntrag antrag, CaseLetters.Known known) {
        Verfahren verfahren = published.version(antrag.version());
        LocalDate received = LegalDay.of(antrag.submittedAt());
        VisibleForm form = verfahren.visible(known.answers(), published.environment(verfahren, received));
        LetterValues values = new LetterValues();
        kommune(values, decided.facts().unit());
        recipient(values, Applicant.of(verfahren.form(), form.answers()));
        values.put("leistung.name", verfahren.leistung().name());
        values.put("aktenzeichen", decided.facts().aktenzeichen());
        values.put("nummer", decided.facts().aktenzeichen());
        values.put("referenz", decided.facts().reference());
        values.day("datum", LegalDay.of(decided.decision().decidedAt()));
        values.day("eingangsdatum", received);
        values.put("begruendung", decided.decision().reasons());
        values.texts(
                "nebenbestimmungen",
                decided.decision().conditions().stream()
                        .map(Nebenbestimmung::inLetter)
                        .toList());
        values.answers(verfahren.form(), form.answers());
        validity(values, form.answers(), "gueltig_ab");
        validity(values, form.answers(), "gueltig_bis");
        fee(values, antrag, known);
        values.put("rechtsbehelf.text", remedy(verfahren.ablauf().rechtsbehelf(), values));
        signature(values, decided);
        return values;
    }

    private void kommune(LetterValues values, String unitKey) {
        Kommune kommune = papers.kommune();
        Kommune.Contact contact = kommune.contact();
        Organisationseinheit unit = papers.unit(unitKey);
        values.put("kommune.name", kommune.name());
        values.put("kommune.amtlicher_name", kommune.officialName());
        values.put("kommune.strasse", contact.street());
        values.put("kommune.plz_ort", contact.postcode() + " " + contact.town());
        values.put("kommune.telefon", contact.telephone());
        values.put("kommune.email", contact.email());
        values.put("stelle.name", unit.name());
        values.put("stelle.strasse", unit.street());
        values.put("stelle.telefon", unit.telephone());
        values.put("stelle.email", unit.email());
    }

    private void recipient(LetterValues values, Applicant applicant) {
        values.put("empfaenger.name", applicant.name());
        values.put(
                "empfaenger.anrede",
                applicant.name().isEmpty()
                        ? papers.text("casework.papers.salutation-nobody")
                        : papers.text("casework.papers.salutation", applicant.name()));
        applicant.address().ifPresent(address -> {
            List<String> lines = address.lines();
            values.put("empfaenger.strasse", String.join(", ", lines.subList(0, lines.size() - 1)));
            values.put("empfaenger.plz_ort", lines.getLast());
        });
    }

    private static void validity(LetterValues values, Answers answers, String name) {
        answers.get(name).ifPresent(answer -> {
            if (answer instanceof Answer.Text text) {
                values.put(name, text.value());
            } else if (answer instanceof Answer.Day day) {
                values.day(name, day.value());
            }
        });
    }

    private void fee(LetterValues values, SubmittedAntrag antrag, CaseLetters.Known known) {
        payments.calculation(antrag, published.version(antrag.version()), known.answers())
                .filter(gebuehr -> !gebuehr.total().isZero())
                .ifPresent(values::gebuehr);
        known.claim().ifPresent(claim -> {
            values.put("gebuehr.kassenzeichen", claim.kassenzeichen().toString());
            values.day("gebuehr.faellig_am", claim.dueOn());
        });
    }

    /** The instruction on the remedy (§ 37 Abs. 6 VwVfG, § 58 Abs. 1 VwGO, § 356 AO): remedy, authority with seat, term, form. */
    private String remedy(Ablauf.RechtsbehelfRule rule, LetterValues values) {
        String authority = Letter.line(rule.authority(), values.toMap());
        String term = rule.term()
                .map(length -> papers.text("casework.remedy.term", length.value()))
                .orElse("");
        return switch (rule.kind()) {
            case WIDERSPRUCH -> papers.text("casework.remedy.widerspruch", term, authority);
            case EINSPRUCH -> papers.text("casework.remedy.einspruch", term, authority);
            case COURT_APPLICATION -> papers.text("casework.remedy.court", authority);
            case ACTION -> papers.text("casework.remedy.action", term, authority);
            case NONE -> "";
        };
    }

    private void signature(LetterValues values, Bearbeitung.Decided decided) {
        Optional<Signature> signed = decided.decision().finalSignature();
        if (signed.isEmpty()) {
            machine(values, decided);
            return;
        }
        String name = staff.displayName(signed.get().by()).orElse(papers.text("casework.papers.unsigned"));
        values.put("unterschrift.name", name);
        values.put("unterschrift.funktion", signed.get().function().text());
        values.put("unterschrift.hinweis", papers.text("casework.papers.signature"));
    }

    /** Signature and name may be missing where a machine made the act (§ 37 Abs. 5 VwVfG), but it has to be said. */
    private void machine(LetterValues values, Bearbeitung.Decided decided) {
        String basis = published.version(decided.facts().pinned())
                .ablauf()
                .automation()
                .map(Ablauf.Automation::legalBasis)
                .orElse("");
        values.put("unterschrift.name", papers.unit(decided.facts().unit()).name());
        values.put("unterschrift.funktion", papers.text("casework.papers.machine"));
        values.put("unterschrift.hinweis", papers.text("casework.papers.machine-text", basis));
    }
}
