package rathaus.xdomea;

/** Ends reading at once; carried to the reader's door, where it becomes a finding. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient XdomeaFinding finding;

    Refused(XdomeaFinding.Kind kind, String about) {
        super(kind + " " + about);
        this.finding = new XdomeaFinding(kind, about);
    }

    XdomeaFinding finding() {
        return finding;
    }
}
