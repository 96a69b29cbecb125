package rathaus.remedies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done about an objection. */
public enum WiderspruchStep {
    /** Reinstatement into the term that was missed without fault (§ 60 VwGO, § 110 AO). */
    WIEDEREINSETZUNG,
    /** The office redresses it itself (§ 72 VwGO). */
    ABHILFE,
    /** It goes to the authority that decides about objections (§ 73 Abs. 1 VwGO). */
    VORLAGE,
    /** Without success. */
    ZURUECKWEISUNG,
    /** Not admissible. */
    VERWERFUNG,
    STATTGABE,
    TEILWEISE_STATTGABE,
    /** Whoever objected takes it back. */
    ZURUECKGENOMMEN;

    /** Whether it decides about the objection. */
    public boolean decides() {
        return this == ZURUECKWEISUNG || this == VERWERFUNG || this == STATTGABE || this == TEILWEISE_STATTGABE;
    }

    /** Whether the objection has success by it, so that something else holds afterwards. */
    public boolean succeeds() {
        return this == ABHILFE || this == STATTGABE || this == TEILWEISE_STATTGABE;
    }

    /** @throws IllegalStateException if the law does not know this step now */
    public void requireIn(Set<WiderspruchStep> possible) {
        if (!possible.contains(this)) {
            throw new IllegalStateException("Not possible now: " + this);
        }
    }

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is written so. */
    public static Optional<WiderspruchStep> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
