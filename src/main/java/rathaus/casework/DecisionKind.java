package rathaus.casework;

/** What can be decided about an Antrag. */
public enum DecisionKind {
    /** The Antrag is granted (Erteilung). */
    GRANT,
    /** The Antrag is granted in part and refused for the rest (Teilerteilung); needs reasons, can be appealed against. */
    PARTIAL_GRANT,
    /** The Antrag is refused (Ablehnung); needs reasons (§ 39 VwVfG). */
    REFUSAL;

    /** Whether something is granted by it. */
    public boolean grants() {
        return this != REFUSAL;
    }

    /** Whether something that was applied for is refused by it: then it needs reasons, and what holds it up counts. */
    public boolean refuses() {
        return this != GRANT;
    }
}
