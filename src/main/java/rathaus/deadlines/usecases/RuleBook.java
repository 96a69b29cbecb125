package rathaus.deadlines.usecases;

import java.util.List;
import java.util.stream.Stream;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Rechtsbehelf;

/** All questions, in the order in which they are offered. */
final class RuleBook {

    private RuleBook() {}

    static List<Formula> of(Deadlines deadlines) {
        DeliveryQuestion delivery = new DeliveryQuestion(deadlines);
        return Stream.of(
                        Stream.of(new NotificationFormula(delivery)),
                        Stream.of(Rechtsbehelf.values())
                                .map(remedy -> new RechtsbehelfFormula(deadlines, delivery, remedy)),
                        Stream.of("anhoerung", "nachforderung")
                                .map(rule -> new ReplyFormula(deadlines, delivery, rule)),
                        Stream.of(new FixedDayFormula(deadlines)),
                        counted(
                                deadlines,
                                Group.OFFICE,
                                "zwischennachricht",
                                "untaetigkeitsklage",
                                "genehmigungsfiktion",
                                "gewerbe-erlaubnis",
                                "gewerbe-empfang",
                                "dsgvo-auskunft"),
                        counted(deadlines, Group.FINDS, "fund-eigentum", "fund-eigentum-gering"),
                        Stream.of(new FreeFormula(deadlines)))
                .<Formula>flatMap(formulas -> formulas)
                .toList();
    }

    private static Stream<CountedFormula> counted(Deadlines deadlines, Group group, String... rules) {
        return Stream.of(rules).map(rule -> new CountedFormula(deadlines, group, rule));
    }
}
