package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.applications.Applicant;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.FeeReduction;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Signature;
import rathaus.deadlines.ProcedureLaw;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.Gebuehr;
import rathaus.forms.VisibleForm;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Money;
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
    private final LetterEnding ending;

    LetterContent(
            PublishedVerfahren published,
            Papers papers,
            CasePayments payments,
            StaffDirectory staff,
            LetterEnding ending) {
        this.ending = ending;
        this.published = published;
        this.papers = papers;
        this.payments = payments;
        this.staff = staff;
    }

    LetterValues of(Writing writing, SubmittedAntrag antrag, CaseLetters.Known known) {
        Bearbeitung.Facts facts = writing.facts();
        Verfahren verfahren = published.version(antrag.version());
        LocalDate received = LegalDay.of(antrag.submittedAt());
        VisibleForm form = verfahren.visible(known.answers(), published.environment(verfahren, received));
        LetterValues values = new LetterValues();
        kommune(values, facts.unit());
        recipient(values, Applicant.of(verfahren.form(), form.answers()));
        values.put("leistung.name", verfahren.leistung().name());
        values.put("aktenzeichen", facts.aktenzeichen());
        values.put("nummer", facts.aktenzeichen());
        values.put("referenz", facts.reference());
        values.put("statusseite", ending.statusPage());
        values.day("datum", writing.day());
        values.day("eingangsdatum", received);
        values.texts(
                "nebenbestimmungen",
                writing.decision().stream()
                        .flatMap(decision -> decision.conditions().stream())
                        .map(Nebenbestimmung::inLetter)
                        .toList());
        values.texts("nachforderungen", List.of());
        values.answers(verfahren.form(), form.answers());
        validity(values, form.answers(), "gueltig_ab");
        validity(values, form.answers(), "gueltig_bis");
        fee(values, antrag, known);
        law(values, verfahren.ablauf());
        values.put("rechtsbehelf.text", remedy(verfahren.ablauf().rechtsbehelf(), values));
        signature(values, writing, verfahren.ablauf());
        values.put("freitext", BrokenLines.inText(writing.freeText()));
        writing.values().forEach((name, value) -> own(values, name, value));
        return values;
    }

    /** Words of this letter win over what the case says. */
    private static void own(LetterValues values, String name, Object value) {
        switch (BrokenLines.inValue(value)) {
            case String text -> values.put(name, text);
            case List<?> texts ->
                values.texts(name, texts.stream().map(String::valueOf).toList());
            default -> throw new IllegalArgumentException("No value of the vocabulary: " + name);
        }
    }

    /** A text among the values, by its name of one or two parts; empty if there is none. */
    static String text(Map<String, Object> values, String name) {
        String[] parts = name.split("\\.", 2);
        Object value = values.get(parts[0]);
        if (parts.length == 2) {
            value = value instanceof Map<?, ?> inner ? inner.get(parts[1]) : null;
        }
        return value instanceof String text ? text : "";
    }

    private void law(LetterValues values, Ablauf ablauf) {
        values.put("nachforderung.grundlage", ablauf.nachforderung().legalBasis());
        values.put("nachforderung.folge", ablauf.nachforderung().consequence());
        values.put("rechtsbehelf.grundlage", ablauf.rechtsbehelf().legalBasis());
        values.put(
                "anhoerung.grundlage",
                papers.text(isTax(ablauf) ? "casework.papers.hearing-tax" : "casework.papers.hearing"));
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
                .map(tariff -> known.reduction()
                        .map(reduction -> reduced(tariff, reduction))
                        .orElse(tariff))
                .ifPresent(values::gebuehr);
        known.claim().ifPresent(claim -> {
            values.put("gebuehr.kassenzeichen", claim.kassenzeichen().toString());
            values.day("gebuehr.faellig_am", claim.dueOn());
        });
    }

    /** With the reduction as a position of its own, so that the positions add up to what is demanded. */
    private Gebuehr reduced(Gebuehr tariff, FeeReduction reduction) {
        Money less = new Money(
                Math.subtractExact(reduction.amount().cents(), tariff.total().cents()));
        Gebuehr.Position position = new Gebuehr.Position(papers.text("casework.papers.reduction"), less, "");
        List<Gebuehr.Position> positions =
                Stream.concat(tariff.positions().stream(), Stream.of(position)).toList();
        return new Gebuehr(reduction.amount(), positions, tariff.trace(), tariff.rounding());
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

    /**
     * The name stands in for the signature (§ 37 Abs. 3 VwVfG, § 119 Abs. 3 AO). Only what the program has decided by itself may go
     * without both, and says so with the law that allows it (§ 37 Abs. 5 VwVfG).
     */
    private void signature(LetterValues values, Writing writing, Ablauf ablauf) {
        Optional<Signature> signed = writing.decision().flatMap(Bearbeitung.Decision::finalSignature);
        if (writing.decision().isPresent() && signed.isEmpty()) {
            machine(values, writing, ablauf);
            return;
        }
        String nobody = signed.isPresent() ? papers.text("casework.papers.unsigned") : "";
        String name = writing.signer().flatMap(staff::displayName).orElse(nobody);
        String function = signed.map(signature -> signature.function().text())
                .orElseGet(() -> name.isEmpty() ? "" : papers.text("casework.papers.function"));
        values.put("unterschrift.name", name);
        values.put("unterschrift.funktion", function);
        values.put("unterschrift.hinweis", papers.text(hint(writing.decides(), isTax(ablauf))));
    }

    private static String hint(boolean decides, boolean tax) {
        if (decides) {
            return tax ? "casework.papers.named-tax" : "casework.papers.named";
        }
        return "casework.papers.electronic";
    }

    private static boolean isTax(Ablauf ablauf) {
        return Notification.law(ablauf) == ProcedureLaw.AO;
    }

    private void machine(LetterValues values, Writing writing, Ablauf ablauf) {
        String basis = ablauf.automation().map(Ablauf.Automation::legalBasis).orElse("");
        values.put("unterschrift.name", papers.unit(writing.facts().unit()).name());
        values.put("unterschrift.funktion", papers.text("casework.papers.machine"));
        values.put(
                "unterschrift.hinweis",
                papers.text(isTax(ablauf) ? "casework.papers.automatic-tax" : "casework.papers.machine-text", basis));
    }
}
