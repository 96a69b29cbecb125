package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;

/** The components of all kinds of questions as HTML: labels, hints and errors tied to their controls, in both languages. */
class QuestionsTests {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, QuestionsTests.class.getClassLoader(), "rathaus");

    @TempDir
    Path folder;

    private static Frame frame(Language language) {
        return new Frame(
                new Frame.KommuneView("bad-vilbel", "Bad Vilbel", "Stadt Bad Vilbel", "", "", "", "", Map.of()),
                "/bad-vilbel",
                "/",
                language,
                new Actor.Guest(new KommuneId(1)),
                null,
                List.of(),
                (key, arguments) -> key.startsWith("forms.") ? GermanMessages.get(key, arguments) : key,
                "token");
    }

    private static Document html(FormPageView view) {
        StringOutput output = new StringOutput();
        ENGINE.render("forms/questions.jte", Map.of("view", view), output);
        return Jsoup.parse(output.toString());
    }

    private static Document page(FormDefinition form, FormPage page, Map<String, String> typed, Language language) {
        FormInput input = FormsFixtures.input(typed);
        FormReading.Filled filled = FormReading.page(
                page,
                input,
                Answers.of(Map.of(
                        "art_des_antrags",
                        new Answer.One("02"),
                        "halter",
                        new Answer.One("02"),
                        "halter_art",
                        new Answer.One("person"))));
        VisibleForm visible = VisibleForm.of(form, filled.answers(), FormsFixtures.badVilbel());
        List<FieldError> errors = FormValidation.page(visible, page, filled.answers(), filled.malformed());
        return html(FormPageView.of(frame(language), visible, page, FormPageView.Shown.faulty(errors, input)));
    }

    @Test
    void nameTheUnitOfANumberInTheHintOfItsControl() {
        FormDefinition form = FormsFixtures.withFields(
                folder,
                "- {id: laenge, typ: zahl, label: Länge, hilfe: Siehe Schein., einheit: cm, personenbezug: nein}");
        Document html = page(form, form.pages().getFirst(), Map.of(), Language.DE);
        String described = html.select("input[name=laenge]").attr("aria-describedby");
        assertThat(html.getElementById(described.split(" ")[0]).text()).isEqualTo("Siehe Schein. Einheit: cm.");
    }

    @Test
    void sayTheTitleOfAGroupOnlyWhereItDiffersFromThatOfThePage() {
        FormDefinition form = FormsFixtures.ofFormular(folder, """
                seiten:
                  - {baustein: kontakt@1, zweck: Probe, grundlage: Probe}
                  - {baustein: kontakt@1, id: zweite, praefix: b_, titel: Und sonst?, zweck: Probe, grundlage: Probe}
                """);
        assertThat(page(form, form.pages().getFirst(), Map.of(), Language.DE).select("h2"))
                .isEmpty();
        assertThat(page(form, form.pages().getLast(), Map.of(), Language.DE)
                        .select("h2")
                        .eachText())
                .containsExactly("So erreichen wir Sie");
    }

    @Test
    void tieLabelsHintsAndErrorsToTheirControls() {
        FormDefinition form = FormsFixtures.bewohnerparkausweis();
        for (FormPage page : form.pages()) {
            Document html = page(form, page, Map.of("email", "falsch", "anschrift.plz", "1"), Language.DE);
            Set<String> ids = new HashSet<>(html.select("[id]").eachAttr("id"));
            assertThat(html.select("[id]"))
                    .as("ids on %s are unique", page.id())
                    .hasSize(ids.size());
            for (Element control : html.select("input:not([type=hidden]),select,textarea")) {
                assertThat(html.select("label[for=\"" + control.id() + "\"]"))
                        .as(control.outerHtml())
                        .hasSize(1);
                for (String described : control.attr("aria-describedby").split(" ")) {
                    assertThat(described.isEmpty() || ids.contains(described))
                            .as(control.outerHtml())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void showErrorsAtTheControlAndKeepWhatWasTyped() {
        FormDefinition form = FormsFixtures.bewohnerparkausweis();
        FormPage contact = form.page("kontakt").orElseThrow();
        Document html = page(form, contact, Map.of("email", "<b>falsch"), Language.DE);
        Element email = html.getElementById("email");
        assertThat(email.attr("value")).isEqualTo("<b>falsch");
        assertThat(email.attr("aria-invalid")).isEqualTo("true");
        assertThat(email.attr("autocomplete")).isEqualTo("email");
        assertThat(html.getElementById("email-error").text()).contains("keine E-Mail-Adresse");
        assertThat(html.select("details.why").text()).contains("Nachrichten zum Antrag", "§ 9 Abs. 1 OZG");
    }

    @Test
    void speakEnglishAndOfferOnlyWhatTheOrtsrechtAllows() {
        FormDefinition form = FormsFixtures.bewohnerparkausweis();
        Document html = page(form, form.page("laufzeit").orElseThrow(), Map.of(), Language.EN);
        assertThat(html.select("legend").text()).contains("Period of validity");
        assertThat(html.select("input[type=radio]").eachAttr("value")).containsExactly("12", "24");
    }

    @Test
    void sayThatGermanStandsIn() {
        FormDefinition form = FormsFixtures.withFields(folder, """
            - {id: feld, typ: text, label: Nur Deutsch, personenbezug: nein}
            """);
        FormPage page = form.pages().getFirst();
        VisibleForm visible = VisibleForm.of(form, Answers.none(), FormsFixtures.badVilbel());
        assertThat(FormPageView.of(frame(Language.EN), visible, page, FormPageView.Shown.saved())
                        .germanOnly())
                .isTrue();
        assertThat(FormPageView.of(frame(Language.DE), visible, page, FormPageView.Shown.saved())
                        .germanOnly())
                .isFalse();
    }

    @Test
    void markEachTextThatIsGermanAndNoOther() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("paket/texte"));
        Files.writeString(texts.resolve("ar.yaml"), "feld.farbe.label: اللون\nfeld.farbe.option.rot: أحمر\n");
        FormDefinition form = FormsFixtures.withFields(folder, """
            - {id: feld, typ: text, label: Nur Deutsch, hilfe: Auch deutsch, personenbezug: nein}
            - id: farbe
              typ: auswahl
              label: Farbe
              personenbezug: nein
              optionen:
                - {code: rot, label: Rot}
                - {code: blau, label: Blau}
            """);
        FormPage page = form.pages().getFirst();
        VisibleForm visible = VisibleForm.of(form, Answers.none(), FormsFixtures.badVilbel());
        Language arabic = Language.ofTag("ar").orElseThrow();
        Document html = html(FormPageView.of(frame(arabic), visible, page, FormPageView.Shown.saved()));
        assertThat(html.select("span[lang=de][dir=ltr]").eachText())
                .containsExactly("Nur Deutsch", "Auch deutsch", "Blau");
        assertThat(html.select("legend, label").text()).contains("اللون", "أحمر");
        assertThat(html.select(".language-note")).hasSize(1);
    }

    @Test
    void letRepeatedGroupsGrowAndShrink() {
        FormDefinition form = FormsFixtures.ofFormular(folder, """
            seiten:
              - id: seite
                titel: Hunde
                gruppen:
                  - id: hunde
                    wiederholung: {min: 1, max: 2, eintrag: Hund}
                    felder:
                      - {id: name, typ: text, label: Name, personenbezug: nein}
            """);
        FormPage page = form.pages().getFirst();
        VisibleForm visible = VisibleForm.of(form, Answers.none(), FormsFixtures.badVilbel());
        Document one = html(FormPageView.of(frame(Language.DE), visible, page, FormPageView.Shown.saved()));
        assertThat(one.select("input:not([type=hidden])").eachAttr("name")).containsExactly("hunde.0.name");
        assertThat(one.select("button").eachAttr("name")).containsExactly("_hinzu");
        Document two = html(FormPageView.of(
                frame(Language.DE),
                visible,
                page,
                new FormPageView.Shown(List.of(), Optional.empty(), Map.of("hunde", 1))));
        assertThat(two.select("input:not([type=hidden])").eachAttr("name"))
                .containsExactly("hunde.0.name", "hunde.1.name");
        assertThat(two.select("button").eachAttr("name")).containsExactly("_weniger");
    }
}
