package rathaus.deadlines.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rathaus.deadlines.DayOff;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Fristenrechner;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Ending;
import rathaus.deadlines.Fristenrechner.Fault;
import rathaus.deadlines.Fristenrechner.Faulty;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Problem;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.deadlines.Fristenrechner.Step;
import rathaus.deadlines.Fristenrechner.Step.Kind;

class FristenrechnerTests {

    private final Deadlines deadlines = Deadlines.hessen();
    private final Fristenrechner rechner = new DatedFristenrechner(deadlines);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bekanntgabe          | recht=vwvfg weg=post aufgabe=2026-11-17                                    | NOTIFIED | 2026-11-21
            bekanntgabe          | recht=vwvfg weg=post aufgabe=2026-11-17 fiktionstag-verschieben=ja         | NOTIFIED | 2026-11-23
            bekanntgabe          | recht=vwvfg weg=post aufgabe=2024-12-30                                    | NOTIFIED | 2025-01-02
            bekanntgabe          | recht=vwvfg weg=email aufgabe=17.11.2026                                   | NOTIFIED | 2026-11-21
            bekanntgabe          | recht=vwvfg weg=postfach aufgabe=2026-11-17 abruf=2026-11-18               | NOTIFIED | 2026-11-21
            bekanntgabe          | recht=vwvfg weg=postfach aufgabe=2026-11-17 abruf=2026-11-18 erneut=2026-11-19 | NOTIFIED | 2026-11-18
            bekanntgabe          | recht=vwvfg weg=postfach aufgabe=2026-11-17 abruf=2026-11-18 frueher-abruf-entscheidet=ja | NOTIFIED | 2026-11-18
            bekanntgabe          | recht=vwvfg weg=abruf aufgabe=2026-11-11 abruf=2026-11-13                  | NOTIFIED | 2026-11-14
            bekanntgabe          | recht=vwvfg weg=abruf aufgabe=2026-11-11                                   | AWAITED  | 2026-11-21
            bekanntgabe          | recht=vwvfg weg=abruf aufgabe=2026-11-11 abrufzeit-verschieben=ja          | AWAITED  | 2026-11-23
            bekanntgabe          | recht=vwvfg weg=abruf aufgabe=2026-11-11 abruf=2026-11-22                  | NOT_NOTIFIED |
            bekanntgabe          | recht=vwvfg weg=post aufgabe=2026-11-17 nie-angekommen=ja                  | NOT_NOTIFIED |
            bekanntgabe          | recht=vwvfg weg=einschreiben aufgabe=2026-11-17 zugang=2026-11-18          | NOTIFIED | 2026-11-18
            bekanntgabe          | recht=vwvfg weg=empfangsbekenntnis aufgabe=2026-11-17                      | NOTIFIED | 2026-11-21
            bekanntgabe          | recht=ao weg=post aufgabe=2026-11-17                                       | NOTIFIED | 2026-11-23
            bekanntgabe          | recht=ao weg=post aufgabe=2026-11-17 fiktionstag-verschieben=nein          | NOTIFIED | 2026-11-21
            bekanntgabe          | recht=ao weg=abruf aufgabe=2026-11-18                                      | NOTIFIED | 2026-11-23
            widerspruch          | bekanntgabe=2026-03-03                                                     | ENDS     | 2026-04-07
            widerspruch          | weg=post aufgabe=2026-02-27                                                | ENDS     | 2026-04-07
            widerspruch          | bekanntgabe=2026-03-03 nie-angekommen=nein belehrung=ja                     | ENDS     | 2026-04-07
            frei                 | beginn=2026-04-02 dauer=2 einheit=arbeitstage ende-verschieben=ja erster-tag-zaehlt=nein | ENDS | 2026-04-08
            widerspruch          | bekanntgabe=2026-03-03 belehrung=nein                                      | ENDS     | 2027-03-03
            widerspruch          | weg=abruf aufgabe=2026-11-11                                               | AWAITED  | 2026-11-21
            klage                | bekanntgabe=2026-01-31                                                     | ENDS     | 2026-03-02
            einspruch            | weg=post aufgabe=2026-11-17                                                | ENDS     | 2026-12-23
            personenstand-gericht| bekanntgabe=2026-01-31                                                     | UNLIMITED|
            anhoerung            | bekanntgabe=2026-11-23                                                     | ENDS     | 2026-12-07
            nachforderung        | bekanntgabe=2026-11-23 tage=5                                              | ENDS     | 2026-11-30
            bestimmter-tag       | tag=2026-11-21                                                             | ENDS     | 2026-11-23
            bestimmter-tag       | tag=2026-11-21 fester-tag=ja                                               | ENDS     | 2026-11-21
            zwischennachricht    | beginn=2026-09-26                                                          | ENDS     | 2026-12-24
            untaetigkeitsklage   | beginn=2026-09-26                                                          | ENDS     | 2026-12-26
            genehmigungsfiktion  | beginn=2026-09-01 rueckfrage-1=2026-10-01 antwort-1=2026-10-11             | ENDS     | 2026-12-11
            genehmigungsfiktion  | beginn=2026-09-01 rueckfrage-1=2026-10-01                                  | SUSPENDED| 2026-10-01
            genehmigungsfiktion  | beginn=2026-09-01 verlaengerung=1 einheit=monate verlaengerung-mitgeteilt=2026-11-20 verlaengerung-begruendet=ja   | ENDS | 2027-01-01
            genehmigungsfiktion  | beginn=2026-09-01 verlaengerung=1 einheit=monate verlaengerung-mitgeteilt=2026-12-02 verlaengerung-begruendet=ja   | ENDS | 2026-12-01
            genehmigungsfiktion  | beginn=2026-09-01 verlaengerung=1 einheit=monate verlaengerung-mitgeteilt=2026-11-20 verlaengerung-begruendet=nein | ENDS | 2026-12-01
            gewerbe-erlaubnis    | beginn=2026-09-05 ende-verschieben=ja                                      | ENDS     | 2026-12-07
            gewerbe-empfang      | beginn=2026-11-25                                                          | ENDS     | 2026-11-30
            dsgvo-auskunft       | beginn=2026-01-15 verlaengerung-mitgeteilt=2026-02-10 verlaengerung-begruendet=ja | ENDS | 2026-04-15
            fund-eigentum        | beginn=2026-05-26                                                          | ENDS     | 2026-11-26
            frei                 | beginn=2026-01-01 dauer=1 einheit=monate erster-tag-zaehlt=ja ende-verschieben=nein | ENDS | 2026-01-31
            frei                 | beginn=2026-04-02 dauer=2 einheit=arbeitstage                              | ENDS     | 2026-04-08
            frei                 | beginn=2026-11-07 dauer=2 einheit=wochen                                   | ENDS     | 2026-11-23
            """)
    void answers(String rule, String given, Ending ending, LocalDate day) {
        Calculated result = calculated(rule, given);
        assertThat(result.ending()).isEqualTo(ending);
        assertThat(result.day()).isEqualTo(day);
        assertThat(result.steps()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            widerspruch         |                                             | bekanntgabe | MISSING
            widerspruch         | weg=post                                    | aufgabe     | MISSING
            widerspruch         | aufgabe=2026-01-02                          | weg         | MISSING
            widerspruch         | bekanntgabe=31.02.2026                      | bekanntgabe | NO_DAY
            widerspruch         | bekanntgabe=gestern                         | bekanntgabe | NO_DAY
            widerspruch         | bekanntgabe=1990-12-31                      | bekanntgabe | OUT_OF_YEARS
            widerspruch         | bekanntgabe=2101-01-01                      | bekanntgabe | OUT_OF_YEARS
            widerspruch         | bekanntgabe=2026-01-02 weg=post             | weg         | NOT_HERE
            widerspruch         | bekanntgabe=2026-01-02 belehrung=vielleicht | belehrung   | NOT_OFFERED
            widerspruch         | bekanntgabe=2026-01-02 kanal=post           | kanal       | UNKNOWN
            bekanntgabe         | weg=post aufgabe=2026-01-02                 | recht       | MISSING
            bekanntgabe         | recht=vwvfg weg=post aufgabe=2016-12-31     | aufgabe     | NO_RULE_THEN
            bekanntgabe         | recht=vwvfg weg=post aufgabe=2026-01-02 abruf=2026-01-03     | abruf  | NOT_HERE
            bekanntgabe         | recht=ao weg=postfach aufgabe=2026-01-02 erneut=2026-01-03   | erneut | NOT_HERE
            bekanntgabe         | recht=vwvfg weg=postfach aufgabe=2026-01-02 abruf=2026-01-01 | abruf  | BEFORE_START
            bekanntgabe         | recht=vwvfg weg=abruf aufgabe=2026-01-02 zugang=2026-01-03   | zugang | NOT_HERE
            nachforderung       | bekanntgabe=2026-01-02 tage=0               | tage        | NO_NUMBER
            nachforderung       | bekanntgabe=2026-01-02 tage=1000            | tage        | NO_NUMBER
            dsgvo-auskunft      | beginn=2018-05-24                           | beginn      | NO_RULE_THEN
            dsgvo-auskunft      | beginn=2026-01-02 verlaengerung-begruendet=ja | verlaengerung-mitgeteilt | MISSING
            genehmigungsfiktion | beginn=2026-01-02 antwort-1=2026-01-05      | rueckfrage-1 | MISSING
            genehmigungsfiktion | beginn=2026-01-02 rueckfrage-1=2026-01-05 antwort-1=2026-01-04 | antwort-1 | BEFORE_START
            genehmigungsfiktion | beginn=2026-01-02 verlaengerung=1           | verlaengerung-mitgeteilt | MISSING
            frei                | beginn=2026-01-02 dauer=2 einheit=arbeitstage ende-verschieben=nein | ende-verschieben | NOT_HERE
            """)
    void saysWhatIsWrong(String rule, String given, String parameter, Fault fault) {
        assertThat(ask(rule, given))
                .isInstanceOfSatisfying(
                        Faulty.class, faulty -> assertThat(faulty.problems()).contains(new Problem(parameter, fault)));
    }

    @Test
    void refusesAValueThatIsGivenTwice() {
        assertThat(rechner.calculate("klage", Map.of("bekanntgabe", List.of("2026-01-02", "2026-01-03"))))
                .isEqualTo(new Faulty(List.of(new Problem("bekanntgabe", Fault.REPEATED))));
        assertThatThrownBy(() -> rechner.calculate("erfunden", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tracesEveryStepWithItsParagraph() {
        Calculated result = calculated("widerspruch", "weg=post aufgabe=2026-02-27");
        assertThat(result.steps())
                .extracting(Step::kind)
                .containsExactly(Kind.DELIVERED, Kind.FICTION, Kind.EVENT, Kind.COUNTED, Kind.MOVED);
        assertThat(result.steps().get(1).paragraph()).isEqualTo("§ 41 Abs. 2 Satz 1 VwVfG");
        assertThat(result.steps().get(1).count()).isEqualTo(4);
        assertThat(result.steps().get(3).paragraph()).isEqualTo("§ 70 Abs. 1 VwGO");
        assertThat(result.steps().getLast().skipped()).extracting(DayOff::name).contains("Karfreitag", "Ostermontag");
        assertThat(result.steps().getLast().paragraph()).contains("§ 31 Abs. 3 Satz 1 VwVfG");
        Calculated stays = calculated("bekanntgabe", "recht=vwvfg weg=post aufgabe=2026-11-17");
        assertThat(stays.steps()).extracting(Step::kind).containsExactly(Kind.DELIVERED, Kind.FICTION, Kind.STAYS);
    }

    @Test
    void tellsWhatBecameOfAnExtension() {
        String begun = "beginn=2026-09-01 verlaengerung=2 einheit=wochen verlaengerung-begruendet=ja ";
        assertThat(calculated("genehmigungsfiktion", begun + "verlaengerung-mitgeteilt=2026-11-20")
                        .steps())
                .extracting(Step::kind)
                .containsExactly(Kind.EVENT, Kind.COUNTED, Kind.EXTENDED);
        assertThat(calculated("genehmigungsfiktion", begun + "verlaengerung-mitgeteilt=2026-12-20")
                        .steps())
                .extracting(Step::kind)
                .containsExactly(Kind.EVENT, Kind.COUNTED, Kind.EXTENSION_LATE);
    }

    /** Whatever is asked: the trace leads to the answer, remedies end on working days, a later event never ends sooner. */
    @Test
    void holdsItsPromisesForTwentyYears() {
        Random random = new Random(1896);
        for (Question question : rechner.questions()) {
            Field day = question.parameters().stream()
                    .filter(parameter -> parameter.kind() == Field.Kind.DAY)
                    .findFirst()
                    .orElseThrow();
            for (int run = 0; run < 150; run++) {
                LocalDate from = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(366 * 20));
                LocalDate before = LocalDate.MIN;
                for (int next = 0; next < 8; next++) {
                    before = checked(question, day.name(), from.plusDays(next), before);
                }
            }
        }
    }

    private LocalDate checked(Question question, String parameter, LocalDate day, LocalDate before) {
        Map<String, List<String>> given = new HashMap<>();
        question.parameters().stream()
                .filter(Field::required)
                .forEach(needed -> given.put(
                        needed.name(),
                        List.of(
                                needed.values().isEmpty()
                                        ? "1"
                                        : needed.values().getFirst())));
        given.put(parameter, List.of(day.toString()));
        Calculated result = (Calculated) rechner.calculate(question.rule(), given);
        LocalDate end = result.day();
        if (end == null) {
            assertThat(result.ending()).isEqualTo(Ending.UNLIMITED);
            return before;
        }
        assertThat(end).isAfterOrEqualTo(before).isAfterOrEqualTo(day);
        assertThat(result.steps().getLast().day()).isEqualTo(end);
        if (question.group() == Group.REMEDY || question.group() == Group.REPLY) {
            assertThat(deadlines.workingDays().isWorkingDay(end)).isTrue();
        }
        Step last = result.steps().getLast();
        if (last.kind() == Kind.MOVED) {
            assertThat(last.skipped())
                    .extracting(DayOff::day)
                    .doesNotContain(end)
                    .isSorted();
        }
        return end;
    }

    private Calculated calculated(String rule, String given) {
        return (Calculated) ask(rule, given);
    }

    private Fristenrechner.Answer ask(String rule, String given) {
        Map<String, List<String>> values = new HashMap<>();
        if (given != null) {
            for (String pair : given.strip().split("\\s+")) {
                values.put(pair.replaceFirst("=.*", ""), List.of(pair.replaceFirst("[^=]*=", "")));
            }
        }
        return rechner.calculate(rule, values);
    }
}
