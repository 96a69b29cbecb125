package rathaus.design;

/** What an alert or a badge means; never told by colour alone, the words say it too. */
public enum Tone {
    NEUTRAL(""),
    INFO("info"),
    SUCCESS("success"),
    WARNING("warning"),
    DANGER("danger");

    private final String name;

    Tone(String name) {
        this.name = name;
    }

    /** The CSS classes of a component in this tone: {@code Tone.INFO.on("badge")} is {@code badge badge--info}. */
    public String on(String component) {
        return name.isEmpty() ? component : component + " " + component + "--" + name;
    }

    /** The icon class of KERN for this tone. */
    String icon() {
        return "kern-icon kern-icon--" + (name.isEmpty() ? "info" : name);
    }
}
