package rathaus.records;

/**
 * How a Vorgang is looked after once it is closed.
 *
 * @param aussonderungsart what becomes of it in the end, pinned when it was opened
 * @param transferYears Transferfrist: whole years after the year of closing in which the unit keeps it at hand, before the
 *     Registratur takes it over
 * @param held whether a legal hold stops every disposal
 */
public record Custody(Aussonderungsart aussonderungsart, int transferYears, boolean held) {

    /** Where nobody said otherwise: no Transferfrist, and the archive looks at it. */
    public static final Custody USUAL = new Custody(Aussonderungsart.B, 0, false);

    public Custody {
        if (transferYears < 0 || transferYears > 150) {
            throw new IllegalArgumentException("A Transferfrist has 0 to 150 years, not " + transferYears);
        }
    }
}
