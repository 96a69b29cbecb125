package rathaus.forms;

import java.util.List;
import rathaus.decisions.DecisionTrace;
import rathaus.kernel.Money;
import rathaus.servicepackage.Leistungsbeschreibung.Rounding;

/**
 * What an Antrag costs (§ 9 KAG Hessen; taxes: §§ 3, 7 KAG Hessen), with its calculation.
 *
 * @param trace every table that took part, in order: inputs, rows, outputs
 * @param rounding how each position was rounded
 */
public record Gebuehr(Money total, List<Position> positions, List<DecisionTrace> trace, Rounding rounding) {

    /** One amount, what it is for and the law it rests on. */
    public record Position(String label, Money amount, String basis) {}
}
