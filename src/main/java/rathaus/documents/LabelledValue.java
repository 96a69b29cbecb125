package rathaus.documents;

/** A line of a reference block or of a section: what it is, and what it says. Plain text; may be personal data. */
public record LabelledValue(String label, String value) {

    @Override
    public String toString() {
        return "LabelledValue[" + label + "]";
    }
}
