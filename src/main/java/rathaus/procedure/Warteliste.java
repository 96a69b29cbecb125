package rathaus.procedure;

import java.util.List;
import rathaus.decisions.Expression;
import rathaus.servicepackage.FileWord;

/**
 * The list on which a granted Antrag waits, {@code warteliste} in {@code ablauf.yaml}: where it is granted that somebody waits,
 * and not yet the place itself. It only orders; people decide who gets a place (Art. 22 GDPR).
 *
 * @param title what the list is called
 * @param legalBasis what the order rests on
 * @param order by what it is ordered, the first rule first; after them always the day on which the Antrag came in
 * @param columns ids of the fields that the list shows
 */
public record Warteliste(String title, String legalBasis, List<OrderRule> order, List<String> columns) {

    public Warteliste {
        order = List.copyOf(order);
        columns = List.copyOf(columns);
    }

    /** Whether places of the one mean the same as places of the other. */
    public boolean ordersLike(Warteliste other) {
        return signature().equals(other.signature());
    }

    private List<String> signature() {
        return order.stream()
                .map(rule -> rule.direction() + " " + rule.expression())
                .toList();
    }

    /**
     * One rule of the order.
     *
     * @param expression gives a day, a number or yes/no; what gives nothing comes last in both directions
     * @param title in words: {@code Geburtsdatum, ältere Kinder zuerst}
     */
    public record OrderRule(Expression expression, Direction direction, String title) {}

    /** Which values come first. */
    public enum Direction implements FileWord {
        /** The earliest day, the smallest number, no before yes. */
        ASCENDING("aufsteigend"),
        /** The latest day, the greatest number, yes before no. */
        DESCENDING("absteigend");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
