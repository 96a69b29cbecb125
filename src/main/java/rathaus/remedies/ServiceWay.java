package rathaus.remedies;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a decision about an objection reaches whoever objected. */
public enum ServiceWay {
    ZUSTELLUNGSURKUNDE("§ 3 VwZG"),
    EINSCHREIBEN("§ 4 VwZG"),
    EMPFANGSBEKENNTNIS("§ 5 VwZG"),
    /** A letter by post: no service, so not enough for a Widerspruchsbescheid. */
    BRIEF("");

    private final String paragraph;

    ServiceWay(String paragraph) {
        this.paragraph = paragraph;
    }

    /** Where it stands; empty if it is no service. */
    public String paragraph() {
        return paragraph;
    }

    /** The ways of service by the Verwaltungszustellungsgesetz. */
    public static Set<ServiceWay> services() {
        return EnumSet.of(ZUSTELLUNGSURKUNDE, EINSCHREIBEN, EMPFANGSBEKENNTNIS);
    }

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is written so. */
    public static Optional<ServiceWay> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
