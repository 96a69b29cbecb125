package rathaus.catalogue;

/**
 * Who is responsible where the Kommune is not: nobody is left in a dead end (§ 25 HVwVfG, § 16 SGB I).
 *
 * @param text plain sentences; {@code {kreis}} stands for the district of the reader's Kommune
 * @param confirmed whether the responsibility was compared with the law
 */
public record ResponsibleBody(Kind kind, String text, boolean confirmed) {

    /** Sort of the responsible body. */
    public enum Kind {
        KREIS,
        KREIS_ODER_KOMMUNE,
        LAND,
        BUND,
        TRAEGER,
        BERATUNG
    }

    /** The sentences with the district's name, or "Landkreis" where it is not known. */
    public String textFor(String district) {
        return text.replace("{kreis}", district);
    }
}
