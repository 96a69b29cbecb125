package rathaus.forms.xdatenfelder;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.field;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.group;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.importing;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.schemaOf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.servicepackage.Befund;

/** Files that want to break the import, and files that are something else. */
class HostileSchemaTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Das ist kein XML",
                "<a><b></a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>",
                "<a>&x;</a>",
                "<CodeList xmlns=\"http://docs.oasis-open.org/codelist/ns/genericode/1.0/\"/>",
                "<x:xdatenfelder.stammdatenschema.0102 xmlns:x=\"urn:xoev-de:fim:standard:xdatenfelder_4.0\"/>",
                "<x:xdatenfelder.stammdatenschema.0102 xmlns:x=\"urn:xoev-de:fim:standard:xdatenfelder_3.0.0\"/>",
                "<x:xdatenfelder.datenfeld.0104 xmlns:x=\"urn:xoev-de:fim:standard:xdatenfelder_3.0.0\"/>"
            })
    void areRefusedWithAReason(String content) {
        assertThat(refused(content)).isNotEmpty();
    }

    @Test
    void areRefusedWhenTheyAreNestedTooDeep() {
        String deep = "<a>".repeat(200) + "</a>".repeat(200);
        assertThat(refused(deep)).isEqualTo("xml");
        String groups = field("1:1", "F99000000001", "Innen", "text");
        for (int i = 0; i < 17; i++) {
            groups = group("1:1", "G990000001" + (10 + i), "Gruppe", groups);
        }
        assertThat(outcome(schemaOf(groups)).befunde()).extracting(Befund::rule).contains("xdf-umfang");
    }

    @Test
    void areRefusedWhenTheyAreTooBig() {
        byte[] big = new byte[SchemaReading.MOST_BYTES + 1];
        Findings findings = new Findings("schema.xml");
        assertThat(SchemaReading.read("schema.xml", big, findings)).isEmpty();
        assertThat(findings.all()).extracting(Befund::rule).containsExactly("xdf-groesse");
        assertThat(refused("<a>" + "<b/>".repeat(200_001) + "</a>")).isEqualTo("xml");
    }

    @Test
    void areRefusedWhenNothingIsAsked() {
        assertThat(refused(schemaOf())).isEqualTo("schema-leer");
        assertThat(refused(schemaOf(group("1:1", "G99000000001", "Leer")))).isEqualTo("schema-leer");
    }

    /** Whatever stands in names and texts, the files of the draft stay readable and inside the package. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "a: b # c",
                "- [x]",
                "&amp;anker *stern !tag",
                "'\"`{}",
                "null",
                "ja",
                "0123",
                "#####",
                "„Zitat“: ja, {nein}",
                "日本",
                "a&#10;b: c&#10;- d",
                "&#8232;trenner",
                "%YAML",
                "---",
                "🏛 &#xFEFF;"
            })
    void keepTheirTextsOutOfTheStructure(String text) {
        String help = "<x:hilfetextEingabe>" + text + "</x:hilfetextEingabe>";
        var draft = outcome(schemaOf(group(
                "1:1",
                "G99000000001",
                text,
                XdatenfelderFixtures.rule("R99000000001", text),
                field("1:1", "F99000000001", text, "text", help),
                field("1:1", "F99000000002", text, "text", help))));
        assertThat(draft.files().keySet()).allMatch(path -> path.matches("[a-z]+(/[a-z]+)?\\.(yaml|html)"));
        assertThat(XdatenfelderExport.write(XdatenfelderFixtures.reading(draft.files()), XdatenfelderFixtures.NOON))
                .isInstanceOf(XdatenfelderExport.Outcome.Written.class);
    }

    @Test
    void keepUselessIdsCodesAndTextsOutOfThePackage() {
        String values = "<x:werte><x:wert><x:code/><x:name>leer</x:name></x:wert><x:wert><x:code>" + "9".repeat(2000)
                + "</x:code><x:name>lang</x:name></x:wert><x:wert><x:code>1</x:code><x:name/></x:wert>"
                + "<x:wert><x:code>1</x:code><x:name>zwei</x:name></x:wert></x:werte>";
        var draft = outcome(schemaOf(
                "<x:stichwort/>",
                XdatenfelderFixtures.rule("keine Id", "x".repeat(20_000)),
                field("1:1", "a = b.c", "", "text", "<x:mediaType/>"),
                field("1:1", "", "y".repeat(20_000), "text", "<x:praezisierung maxLength=\"99999999999\"/>"),
                field("1:1", "G99000000001", "Gruppe?", "select text", values),
                group("1:1", "F99000000001", "Feld?", field("1:1", "F99000000002", "Ende", "text"))));
        assertThat(draft.befunde()).extracting(Befund::rule).contains("xdf-id", "wert", "text-lang", "stichwort");
        assertThat(XdatenfelderFixtures.check(draft).hasErrors()).isFalse();
        assertThat(XdatenfelderExport.write(XdatenfelderFixtures.reading(draft.files()), XdatenfelderFixtures.NOON))
                .isInstanceOf(XdatenfelderExport.Outcome.Written.class);
    }

    @Test
    void codeListsAreRefusedLikeSchemas() {
        var outcome = importing(
                schemaOf(field("1:1", "F99000000001", "Farbe", "text")),
                Map.of(
                        "C1_genericode.xml",
                        "<!DOCTYPE a [<!ENTITY a \"a\">]><CodeList>&a;</CodeList>".getBytes(StandardCharsets.UTF_8)));
        assertThat(((XdatenfelderImport.Outcome.Drafted) outcome).befunde())
                .extracting(Befund::rule)
                .contains("codeliste-datei");
    }

    private static XdatenfelderImport.Outcome.Drafted outcome(String content) {
        return XdatenfelderFixtures.draft(content);
    }

    private static String refused(String content) {
        var outcome = importing(content, Map.of());
        assertThat(outcome).isInstanceOf(XdatenfelderImport.Outcome.Refused.class);
        return ((XdatenfelderImport.Outcome.Refused) outcome)
                .befunde().stream()
                        .filter(befund -> befund.grade() == Befund.Grade.ERROR)
                        .findFirst()
                        .orElseThrow()
                        .rule();
    }
}
