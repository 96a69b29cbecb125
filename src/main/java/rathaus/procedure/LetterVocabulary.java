package rathaus.procedure;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormPage;

/** The placeholders that letters may use, see {@code docs/leistungspaket.md}. */
final class LetterVocabulary {

    private static final Set<String> FIXED = Set.of(
            "kommune.name",
            "kommune.amtlicher_name",
            "kommune.strasse",
            "kommune.plz_ort",
            "kommune.telefon",
            "kommune.email",
            "stelle.name",
            "stelle.strasse",
            "stelle.telefon",
            "stelle.email",
            "empfaenger.name",
            "empfaenger.anrede",
            "empfaenger.strasse",
            "empfaenger.plz_ort",
            "leistung.name",
            "aktenzeichen",
            "referenz",
            "datum",
            "eingangsdatum",
            "#gebuehr",
            "gebuehr.summe",
            "gebuehr.faellig_am",
            "#gebuehr.faellig_am",
            "gebuehr.kassenzeichen",
            "#gebuehr.positionen",
            "position",
            "betrag",
            "grundlage",
            "#nachforderungen",
            "text",
            "nachforderung.frist",
            "begruendung",
            "#begruendung",
            "#nebenbestimmungen",
            "gueltig_ab",
            "gueltig_bis",
            "nummer",
            "rechtsbehelf.text",
            "unterschrift.name",
            "unterschrift.funktion",
            "unterschrift.hinweis",
            "weiterleitung.stelle",
            "#weiterleitung.stelle",
            "#rechtsbehelf.text",
            "rechtsbehelf.grundlage",
            "#nachforderung.frist",
            "nachforderung.datum",
            "#nachforderung.datum",
            "nachforderung.grundlage",
            "nachforderung.folge",
            "#nachforderung.folge",
            "frist",
            "#frist",
            "tenor",
            "#tenor",
            "freitext",
            "#freitext",
            "anhoerung.grundlage",
            "fiktion.grundlage",
            "fiktion.tag",
            "bescheid.datum",
            "#bescheid.datum",
            "statusseite");

    private LetterVocabulary() {}

    /** What letters of every form may show. */
    static Set<String> fixed() {
        return FIXED;
    }

    /** Everything that letters of this form may show. */
    static Set<String> of(FormDefinition form) {
        Set<String> names = new HashSet<>(FIXED);
        for (FormPage page : form.pages()) {
            for (FieldGroup group : page.groups()) {
                if (group.repetition().isPresent()) {
                    names.add("#antwort." + group.id());
                    names.add("antwort." + group.id());
                    Stream.concat(
                                    group.allFields().map(Field::id),
                                    group.nested().stream().map(FieldGroup::id))
                            .forEach(id -> {
                                names.add(id);
                                names.add("#" + id);
                            });
                } else {
                    group.fields().forEach(field -> {
                        names.add("antwort." + field.id());
                        names.add("#antwort." + field.id());
                    });
                }
            }
        }
        return names;
    }
}
