package rathaus.remedies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the decision rests while the objection is pending. */
public enum Suspension {
    /** § 80 Abs. 1 VwGO. */
    AUFSCHIEBEND("§ 80 Abs. 1 VwGO"),
    /** Public charges and costs. */
    KEINE_ABGABEN("§ 80 Abs. 2 Satz 1 Nr. 1 VwGO"),
    /** A federal law or the law of the Land says so. */
    KEINE_GESETZ("§ 80 Abs. 2 Satz 1 Nr. 3 VwGO"),
    /** Immediate enforcement was ordered. */
    KEINE_ANORDNUNG("§ 80 Abs. 2 Satz 1 Nr. 4 VwGO"),
    /** Taxes. */
    KEINE_STEUER("§ 361 Abs. 1 AO");

    private final String paragraph;

    Suspension(String paragraph) {
        this.paragraph = paragraph;
    }

    /** Where it stands. */
    public String paragraph() {
        return paragraph;
    }

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is written so. */
    public static Optional<Suspension> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
