package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.servicepackage.Befund;

/** Every rule bites on a package that breaks it and nothing else, and leaves the sound package alone. */
class LintTests {

    private static final String FORM = "formular.yaml";
    private static final String ABLAUF = "ablauf.yaml";
    private static final String LETTER = "schreiben/bescheid.html";
    private static final String SIMPLE = "texte/de-simple.yaml";
    private static final String ASKING = "      - id: kontakt_angaben\n        felder:\n";
    private static final String ASKING_A_REGISTER = ASKING
            + "          - {id: wohnsitz, typ: datei, label: Nachweis, nachreichen: ja, zweck: Prüfen, grundlage: § 24 HVwVfG,"
            + " register: {name: melderegister, grundlage: § 34 Abs. 1 BMG}}\n";
    private static final String ASKING_IN_ENTRIES = ASKING_A_REGISTER.replace(
            "        felder:", "        wiederholung: {min: 1, max: 2, eintrag: Nachweis}\n        felder:");

    private static List<String> rules(Map<String, String> files) {
        return SharingFixtures.check(files).befunde().stream().map(Befund::rule).toList();
    }

    @Test
    void findNothingInANewPackageButItsUnconfirmedKey() {
        assertThat(rules(SharingFixtures.aNewPackage())).containsExactly("leika-unbestaetigt");
    }

    @ParameterizedTest(name = "{0} in {1}: {3}")
    @MethodSource("violations")
    void findWhatBreaksThem(String rule, String file, String old, String changed) {
        List<Befund> found = SharingFixtures.check(SharingFixtures.aNewPackageWith(file, old, changed))
                .befunde();
        assertThat(found).anySatisfy(befund -> {
            assertThat(befund.rule()).isEqualTo(rule);
            assertThat(befund.reason()).isNotBlank();
            assertThat(befund.mend()).isNotBlank();
        });
    }

    static Stream<Arguments> violations() {
        return Stream.of(inTheForm(), inTheAblauf(), elsewhere()).flatMap(each -> each);
    }

    private static Stream<Arguments> inTheForm() {
        return Stream.of(
                Arguments.of("schluessel-unbekannt", FORM, "titel: Worum geht es?", "titel: A\n    titl: B"),
                Arguments.of("schluessel-fehlt", FORM, "            label: Vornamen\n", ""),
                Arguments.of("schluessel-fehlt", FORM, "            zweck: Nachrichten zum Antrag\n", ""),
                Arguments.of("schluessel-fehlt", FORM, "            grundlage: § 9 Abs. 1 OZG\n", ""),
                Arguments.of("feel", FORM, "ortsrecht.laengste_beschreibung", "ortsrecht.gibt_es_nicht"),
                Arguments.of("feel", FORM, "typ: langtext", "typ: langtext\n            bedingung: email != null"),
                Arguments.of(
                        "seite-unerreichbar",
                        FORM,
                        "  - id: kontakt\n",
                        "  - id: kontakt\n    bedingung: anliegen = \"kauf\"\n"),
                Arguments.of(
                        "seite-unerreichbar",
                        FORM,
                        "            typ: email\n",
                        "            typ: email\n            bedingung: \"false\"\n"),
                Arguments.of(
                        "bedingung-unmoeglich",
                        FORM,
                        "typ: langtext",
                        "typ: langtext\n            bedingung: anliegen = \"auskunft\" and anliegen = \"beschwerde\""),
                Arguments.of("grundlage", FORM, "grundlage: § 24 HVwVfG", "grundlage: Das war immer so"),
                Arguments.of("register-quelle", FORM, ASKING, ASKING_A_REGISTER),
                Arguments.of("register-wiederholung", FORM, ASKING, ASKING_IN_ENTRIES),
                Arguments.of("ortsrecht-ungenutzt", FORM, "<= ortsrecht.laengste_beschreibung", "<= 2000"));
    }

    private static Stream<Arguments> inTheAblauf() {
        return Stream.concat(inItsSteps(), inItsRules());
    }

    private static Stream<Arguments> inItsSteps() {
        return Stream.of(
                Arguments.of("feld", ABLAUF, "feld: beschreibung", "feld: gibt_es_nicht"),
                Arguments.of("schreiben", ABLAUF, "eingang: eingang.html", "eingang: anders.html"),
                Arguments.of(
                        "bedingung-unmoeglich",
                        ABLAUF,
                        "zustaendigkeit: []",
                        "zustaendigkeit:\n  - {id: a, wenn: anliegen = \"kauf\", nach_seite: anliegen, folge: stopp,"
                                + " titel: A, text: B}"),
                Arguments.of(
                        "grundlage",
                        ABLAUF,
                        "grundlage: § 26 Abs. 2 HVwVfG\n        feld",
                        "grundlage: Gewohnheit\n        feld"),
                Arguments.of("sparsamkeit", ABLAUF, "        feld: beschreibung\n", ""),
                Arguments.of("grundlage", ABLAUF, "bekanntgabe: ozg-9", waitingList("Gewohnheit")));
    }

    private static Stream<Arguments> inItsRules() {
        return Stream.of(
                Arguments.of(
                        "automatik",
                        ABLAUF,
                        "{entscheidung: erteilung, recht: sachbearbeitung}",
                        "{entscheidung: erteilung, recht: automatisch}"),
                Arguments.of("automatik", ABLAUF, "bekanntgabe: ozg-9", automation("§ 46 Abs. 5 StVO")),
                Arguments.of("automatik", ABLAUF, "bekanntgabe: ozg-9", automation("Weil es geht")),
                Arguments.of("automatik", ABLAUF, "bekanntgabe: ozg-9", automation("§ 35a VwVfG")),
                Arguments.of(
                        "nebenbestimmungen",
                        ABLAUF,
                        "bekanntgabe: ozg-9",
                        "bekanntgabe: ozg-9\nnebenbestimmungen: [{id: a, art: auflage, text: A},"
                                + " {id: a, art: bedingung, text: B}]"),
                Arguments.of(
                        "frist-gesetz",
                        ABLAUF,
                        "frist: {wert: 1, einheit: monate}",
                        "frist: {wert: 2, einheit: wochen}"),
                Arguments.of("frist-gesetz", ABLAUF, "§ 70 Abs. 1 VwGO", "§ 355 AO"),
                Arguments.of(
                        "frist-gesetz",
                        ABLAUF,
                        "  ziel: {wert: 5, einheit: arbeitstage}",
                        "  ziel: {wert: 5, einheit: arbeitstage}\n  gesetzlich: [{id: fiktion, wert: 2, einheit: monate,"
                                + " beginn: vollstaendig, grundlage: § 42a VwVfG, folge: Fiktion}]"));
    }

    private static Stream<Arguments> elsewhere() {
        return Stream.of(
                Arguments.of("text-unbekannt", "texte/en.yaml", "feld.email.label", "feld.mail.label"),
                Arguments.of("text-fehlt", "texte/en.yaml", "feld.email.label: E-mail address\n", ""),
                Arguments.of("text-unbekannt", SIMPLE, "leistung.schritte.3", "leistung.schritte.13"),
                Arguments.of("schritte", SIMPLE, "leistung.schritte.2: Beantworten Sie die Fragen.\n", ""),
                Arguments.of("leicht-unvollstaendig", SIMPLE, "leistung.kosten: \"Beispiel: Es kostet nichts.\"\n", ""),
                Arguments.of("rechtsbehelf", LETTER, "{{rechtsbehelf.text}}", ""),
                Arguments.of(
                        "ortsrecht-vorschrift",
                        "ortsrecht.yaml",
                        "Beispiel: Dienstanweisung der Kommune",
                        "weiß keiner"),
                Arguments.of("form", "leistung.yaml", "leika_status: un", "leika: \"123\"\nleika_status: un"),
                Arguments.of(
                        "anfuehrungszeichen",
                        "leistung.yaml",
                        "leika_status: un",
                        "leika: 99000000000000\nleika_status: un"),
                Arguments.of("ueberschriften", "schreiben/eingang.html", "<p>{{empfaenger.anrede}},</p>", "<h3>A</h3>"),
                Arguments.of("ueberschriften", LETTER, "<h2>Rechtsbehelfsbelehrung</h2>", "<h2></h2>"),
                Arguments.of(
                        "tabelle",
                        LETTER,
                        "<h2>Rechtsbehelfsbelehrung</h2>",
                        "<table><tbody><tr><td>1</td></tr></tbody></table><h2>Rechtsbehelfsbelehrung</h2>"),
                Arguments.of("schreiben", LETTER, "<p>{{empfaenger.anrede}},</p>", "<p><img src=\"x.png\"></p>"),
                Arguments.of("ausnahme-unnoetig", "leistung.yaml", "lizenz: EUPL-1.2", justification("gibt_es_nicht")));
    }

    /** What a waiting list shows or orders by is used. */
    @Test
    void takeAColumnOfAWaitingListForUse() {
        Map<String, String> files = SharingFixtures.aNewPackageWith(ABLAUF, "        feld: beschreibung\n", "");
        files.computeIfPresent(
                ABLAUF, (path, text) -> text.replace("bekanntgabe: ozg-9", waitingList("§ 3 Beratungssatzung")));
        assertThat(rules(files)).doesNotContain("sparsamkeit", "grundlage");
    }

    private static String waitingList(String basis) {
        return "bekanntgabe: ozg-9\nwarteliste: {titel: Liste, grundlage: " + basis
                + ", ordnung: [{ausdruck: anliegen = \"beschwerde\", richtung: absteigend, titel: Beschwerden zuerst}],"
                + " spalten: [beschreibung]}";
    }

    private static String automation(String basis) {
        return "bekanntgabe: ozg-9\nautomatik: {grundlage: " + basis + ", bedingung: anliegen = \"auskunft\"}";
    }

    private static String justification(String place) {
        return "lizenz: EUPL-1.2\nausnahmen: [{regel: sparsamkeit, stelle: " + place + ", grund: Wird gelesen.}]";
    }

    @Test
    void turnAJustifiedWarningIntoAHintWithItsReason() {
        Map<String, String> files = SharingFixtures.aNewPackageWith(ABLAUF, "        feld: beschreibung\n", "");
        files.computeIfPresent(
                "leistung.yaml", (path, text) -> text.replace("lizenz: EUPL-1.2", justification("beschreibung")));
        assertThat(SharingFixtures.check(files).befunde()).anySatisfy(befund -> {
            assertThat(befund.rule()).isEqualTo("sparsamkeit");
            assertThat(befund.grade()).isEqualTo(Befund.Grade.HINT);
            assertThat(befund.mend()).contains("Wird gelesen.");
        });
    }

    @Test
    void nameTheLine() {
        String form = SharingFixtures.aNewPackage().get(FORM);
        int expected = (int)
                form.substring(0, form.indexOf("id: beschreibung")).lines().count();
        Map<String, String> files = SharingFixtures.aNewPackageWith(ABLAUF, "        feld: beschreibung\n", "");
        assertThat(SharingFixtures.check(files).befunde())
                .filteredOn(befund -> befund.rule().equals("sparsamkeit"))
                .extracting(Befund::file, Befund::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FORM, expected));
    }

    @Test
    void missALanguage() {
        Map<String, String> files = SharingFixtures.aNewPackage();
        files.remove("texte/en.yaml");
        assertThat(rules(files)).contains("sprache-fehlt");
    }

    @Test
    void missTheStartPageInLeichterSprache() {
        Map<String, String> files = SharingFixtures.aNewPackage();
        files.remove("texte/de-simple.yaml");
        assertThat(SharingFixtures.check(files).befunde())
                .filteredOn(befund -> befund.rule().equals("sprache-fehlt"))
                .extracting(Befund::file)
                .containsExactly("texte/de-simple.yaml");
    }

    @Test
    void countTheWordsOfLeichteSprache() {
        assertThat(rules(simple("leistung.kurz", "Wort ".repeat(16)))).containsOnlyOnce("satz-lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zum Beispiel (z. B.) so.", "Das wäre gut.", "Sie könnten kommen.", "Am Montag bzw. Dienstag."})
    void findHardWordsInLeichterSprache(String text) {
        assertThat(rules(simple("leistung.kurz", text))).containsOnlyOnce("satz-schwer");
    }

    @Test
    void letPeopleLikeSomethingInLeichterSprache() {
        assertThat(rules(simple("leistung.kurz", "Sie möchten etwas? Möchte jemand mehr?")))
                .doesNotContain("satz-schwer");
    }

    @Test
    void wantNoQuestionsOfTheFormInLeichterSprache() {
        assertThat(rules(SharingFixtures.aNewPackage())).doesNotContain("text-fehlt");
        assertThat(rules(SharingFixtures.aNewPackageWith(
                        "texte/de-simple.yaml", "leistung.voraussetzungen.1: \"Beispiel: Sie wohnen hier.\"\n", "")))
                .contains("text-fehlt");
    }

    private static Map<String, String> simple(String key, String text) {
        Map<String, String> files = SharingFixtures.aNewPackage();
        files.compute(
                "texte/de-simple.yaml",
                (path, all) -> all.replaceFirst("(?m)^" + key + ": .*$", key + ": \"" + text.strip() + "\""));
        return files;
    }

    @Test
    void wantFiveMusterfaelle() {
        Map<String, String> files = SharingFixtures.aNewPackage();
        files.keySet().removeIf(path -> path.matches("musterfaelle/0[3-6].*"));
        assertThat(rules(files)).contains("musterfaelle");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void examineFeeTables(String expected, String policy, String first, String second) {
        Map<String, String> files = SharingFixtures.aNewPackageWithFee(SharingFixtures.aTable(policy, first, second));
        List<String> found = rules(files).stream()
                .filter(rule -> rule.startsWith("gebuehr-"))
                .toList();
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("", "UNIQUE", "\"auskunft\"", "\"beschwerde\""),
                Arguments.of("", "FIRST", "\"auskunft\"", "-"),
                Arguments.of("gebuehr-luecke", "UNIQUE", "\"auskunft\"", "\"anderes\""),
                Arguments.of("gebuehr-ueberschneidung", "UNIQUE", "\"auskunft\"", "-"));
    }

    @Test
    void refuseTablesThatRequireEachOther() {
        String table = SharingFixtures.aTable("UNIQUE", "\"auskunft\"", "\"beschwerde\"");
        String requirement = "<informationRequirement id=\"r\"><requiredDecision href=\"#gebuehr\"/>"
                + "</informationRequirement><decisionTable";
        Map<String, String> files = SharingFixtures.aNewPackageWithFee(table.replace("<decisionTable", requirement));
        assertThat(rules(files)).contains("verweis-zirkel");
        files.put("gebuehren.dmn", table.replace("<decisionTable", requirement.replace("#gebuehr", "#anders")));
        assertThat(rules(files)).contains("verweis");
    }

    @Test
    void findsAnOfficeThatNobodyHas() {
        assertThat(errors("leistung.yaml", "zustaendige_stelle: buergerbuero", "zustaendige_stelle: gruenflaechenamt"))
                .containsExactly("stelle-unbekannt");
    }

    @Test
    void findsAPositionThatTheAktenplanOfAKommuneDoesNotHave() {
        assertThat(errors("leistung.yaml", "position: \"01-11-30\"", "position: \"67-20\""))
                .containsExactly("aktenplan-unbekannt");
        // Rathaus of Rodenbach numbers these files 02-05-10 and says for what they stand
        assertThat(errors("leistung.yaml", "position: \"01-11-30\"", "position: \"02-34-10\""))
                .isEmpty();
    }

    @Test
    void findsThePersonAmongTheSourcesThatAreNotThePerson() {
        Map<String, String> files = SharingFixtures.aNewPackage();
        files.computeIfPresent(
                "datenschutz.yaml", (path, text) -> text + "quellen: [Angaben der meldenden Person, Melderegister]\n");
        assertThat(rules(files)).contains("quelle-person");
    }

    private static List<String> errors(String path, String text, String instead) {
        Map<String, String> files = SharingFixtures.aNewPackage();
        assertThat(files.get(path)).contains(text);
        files.put(path, files.get(path).replace(text, instead));
        return SharingFixtures.check(files).befunde().stream()
                .filter(befund -> befund.grade() == Befund.Grade.ERROR)
                .map(Befund::rule)
                .toList();
    }
}
