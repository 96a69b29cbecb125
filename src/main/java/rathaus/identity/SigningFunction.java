package rathaus.identity;

/** In which function somebody signs, as letters say it. */
public enum SigningFunction {
    IM_AUFTRAG("Im Auftrag"),
    IN_VERTRETUNG("In Vertretung"),
    LEITUNG("Leitung");

    private final String text;

    SigningFunction(String text) {
        this.text = text;
    }

    /** German text beside the name under a letter. */
    public String text() {
        return text;
    }
}
