package rathaus.records;

/**
 * A Dokument together with the Vorgang in which it lies.
 *
 * @param positionTitle what the Aktenplan calls the position today: {@code Bewohnerparken}
 */
public record DokumentInVorgang(Dokument dokument, Vorgang vorgang, String positionTitle) {

    @Override
    public String toString() {
        return "DokumentInVorgang[" + dokument.id() + "]";
    }
}
