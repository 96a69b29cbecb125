package rathaus.records;

/**
 * One dated entry of an Aktenplan: from its day on the position holds in this wording, or no longer.
 *
 * @param ended whether the position ends with {@code validFrom}
 */
public record AktenplanEntry(AktenplanPosition position, boolean ended) {

    /** Whether both speak of the same position and the same day. */
    public boolean concernsTheSameAs(AktenplanEntry other) {
        return position.number().equals(other.position.number())
                && position.validFrom().equals(other.position.validFrom());
    }
}
