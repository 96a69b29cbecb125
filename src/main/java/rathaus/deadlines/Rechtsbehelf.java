package rathaus.deadlines;

/** The remedy against a Bescheid, named in its Rechtsbehelfsbelehrung (§ 37 (6) VwVfG, § 58 VwGO). */
public enum Rechtsbehelf {
    /** Objection to the authority, § 70 VwGO. */
    WIDERSPRUCH("widerspruch", "widerspruch-ohne-belehrung"),
    /** Action before the administrative court, § 74 VwGO, where Hessen has abolished the objection. */
    KLAGE("klage", "klage-ohne-belehrung"),
    /** Objection in tax matters, § 355 AO. */
    EINSPRUCH("einspruch", "einspruch-ohne-belehrung"),
    /** Application to the local court in matters of civil status, § 49 PStG; no term. */
    PERSONENSTANDSGERICHT("personenstand-gericht", "personenstand-gericht");

    private final String rule;
    private final String ruleWithoutInstruction;

    Rechtsbehelf(String rule, String ruleWithoutInstruction) {
        this.rule = rule;
        this.ruleWithoutInstruction = ruleWithoutInstruction;
    }

    /** Id of the rule of its term. */
    public String rule(boolean instructed) {
        return instructed ? rule : ruleWithoutInstruction;
    }
}
