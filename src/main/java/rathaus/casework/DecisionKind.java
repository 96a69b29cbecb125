package rathaus.casework;

/** What can be decided about an Antrag. */
public enum DecisionKind {
    /** The Antrag is granted (Erteilung). */
    GRANT,
    /** The Antrag is refused (Ablehnung); needs reasons (§ 39 VwVfG). */
    REFUSAL
}
