package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shape of Elternbeiträge (§ 90 SGB VIII): bands of income times the rank of the child among its siblings. No delivered package
 * has it yet; rates and bands here are made up.
 */
class IncomeBandTests {

    private static final String QUESTIONS = """
                      - id: einkommen
                        typ: betrag
                        label: Einkommen im Jahr
                        zweck: Den Beitrag staffeln
                        grundlage: § 90 SGB VIII
                      - id: rang
                        typ: zahl
                        label: Das wievielte Kind ist es?
                        min: 1
                        max: 20
                        zweck: Den Beitrag staffeln
                        grundlage: § 90 SGB VIII
                      - id: beschreibung
            """;

    private static final String POINTS = """
            punkte:
              - {name: satz_unten, typ: betrag, titel: Beitrag bis 37.500 Euro, pflicht: nein, vorgabe: 200, fundstelle: Kita-Gebührensatzung}
              - {name: satz_mitte, typ: betrag, titel: Beitrag bis 75.000 Euro, pflicht: nein, vorgabe: 300, fundstelle: Kita-Gebührensatzung}
              - {name: satz_oben, typ: betrag, titel: Beitrag darüber, pflicht: nein, vorgabe: 400.50, fundstelle: Kita-Gebührensatzung}
              - {name: zweites, typ: zahl, titel: Anteil des zweiten Kindes, pflicht: nein, vorgabe: 0.5, fundstelle: Kita-Gebührensatzung}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0,00     | 1 | 200.00 | gebuehr#1
                    37500,00 | 1 | 200.00 | gebuehr#1
                    37500,01 | 1 | 300.00 | gebuehr#2
                    75000,00 | 1 | 300.00 | gebuehr#2
                    75000,01 | 1 | 400.50 | gebuehr#3
                    20000,00 | 2 | 100.00 | gebuehr#4
                    60000,00 | 2 | 150.00 | gebuehr#5
                    90000,00 | 2 | 200.25 | gebuehr#6
                    90000,00 | 3 | 0.00   | gebuehr#7
                    0,00     | 9 | 0.00   | gebuehr#7
                    """)
    void chargeByIncomeAndByRankOfTheChild(String income, String rank, String fee, String row) {
        Map<String, String> files = SharingFixtures.aNewPackageWithFee(table());
        files.computeIfPresent(
                "formular.yaml", (path, text) -> text.replace("          - id: beschreibung\n", QUESTIONS.indent(0)));
        files.computeIfPresent("ortsrecht.yaml", (path, text) -> text.replace("punkte:\n", POINTS));
        files.keySet().removeIf(path -> path.startsWith("musterfaelle/"));
        files.put("musterfaelle/01-beitrag.yaml", """
                titel: Beitrag
                kommune: bad-vilbel
                datum: 2026-12-01
                antworten:
                  anliegen: auskunft
                  beschreibung: Ein Platz
                  einkommen: "%s"
                  rang: "%s"
                  vornamen: Erika
                  familienname: Beispiel
                  email: erika.beispiel@example.org
                erwartet:
                  gebuehr: {summe: %s, schritte: [%s]}
                """.formatted(income, rank, fee, row));

        PackageCheck check = SharingFixtures.check(files);

        assertThat(check.musterfaelle()).isEqualTo(1);
        assertThat(check.deviations()).isEmpty();
        assertThat(check.befunde()).noneMatch(befund -> befund.file().equals("gebuehren.dmn"));
    }

    private static String table() {
        StringBuilder rules = new StringBuilder();
        String[] bands = {"&lt;= 37500", "]37500..75000]", "&gt; 75000"};
        String[] rates = {"satz_unten", "satz_mitte", "satz_oben"};
        for (String rank : new String[] {"1", "2"}) {
            for (int band = 0; band < bands.length; band++) {
                String rate = "ortsrecht." + rates[band] + (rank.equals("2") ? " * ortsrecht.zweites" : "");
                rules.append(rule(rank + band, bands[band], rank, rate));
            }
        }
        rules.append(rule("drei", "-", "&gt;= 3", "0"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">
                  <decision id="gebuehr" name="Beitrag">
                    <decisionTable id="t" hitPolicy="UNIQUE">
                      <input id="i"><inputExpression id="ie"><text>einkommen</text></inputExpression></input>
                      <input id="j"><inputExpression id="je"><text>rang</text></inputExpression></input>
                      <output id="o1" name="position"/><output id="o2" name="betrag"/><output id="o3" name="grundlage"/>
                      %s
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(rules);
    }

    private static String rule(String id, String band, String rank, String rate) {
        return """
                <rule id="r%1$s"><inputEntry id="a%1$s"><text>%2$s</text></inputEntry>
                  <inputEntry id="b%1$s"><text>%3$s</text></inputEntry>
                  <outputEntry id="c%1$s"><text>"Elternbeitrag je Monat"</text></outputEntry>
                  <outputEntry id="d%1$s"><text>%4$s</text></outputEntry>
                  <outputEntry id="e%1$s"><text>"Kita-Gebührensatzung"</text></outputEntry></rule>
                """.formatted(id, band, rank, rate);
    }
}
