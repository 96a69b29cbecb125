package rathaus.records;

import java.util.Optional;

/**
 * What a position of the Aktenplan says about the files below it; what it leaves open, the position above it says.
 *
 * @param transferYears Transferfrist in whole years after the year of closing
 */
public record Keeping(
        Optional<Retention> retention, Optional<Integer> transferYears, Optional<Aussonderungsart> aussonderungsart) {

    /** Says nothing. */
    public static final Keeping OPEN = new Keeping(Optional.empty(), Optional.empty(), Optional.empty());

    public Keeping {
        if (transferYears.filter(years -> years < 0 || years > 150).isPresent()) {
            throw new IllegalArgumentException("A Transferfrist has 0 to 150 years");
        }
    }

    /** This, completed by what the position above says. */
    public Keeping orElse(Keeping above) {
        return new Keeping(
                retention.or(above::retention),
                transferYears.or(above::transferYears),
                aussonderungsart.or(above::aussonderungsart));
    }

    /** For a new Vorgang. */
    public Custody custody() {
        return new Custody(aussonderungsart.orElse(Aussonderungsart.B), transferYears.orElse(0), false);
    }
}
