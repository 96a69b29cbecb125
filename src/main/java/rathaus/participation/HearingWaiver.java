package rathaus.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why nobody has to be heard, by the paragraph that allows it; whoever waives it says why this case is one. */
public enum HearingWaiver {
    GEFAHR_IM_VERZUG("§ 28 Abs. 2 Nr. 1 VwVfG"),
    FRIST_IN_FRAGE("§ 28 Abs. 2 Nr. 2 VwVfG"),
    KEINE_ABWEICHUNG("§ 28 Abs. 2 Nr. 3 VwVfG"),
    ALLGEMEINVERFUEGUNG("§ 28 Abs. 2 Nr. 4 VwVfG"),
    VOLLSTRECKUNG("§ 28 Abs. 2 Nr. 5 VwVfG"),
    OEFFENTLICHES_INTERESSE("§ 28 Abs. 3 VwVfG"),
    NACH_DEN_UMSTAENDEN("§ 28 Abs. 2 VwVfG");

    private final String paragraph;

    HearingWaiver(String paragraph) {
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

    /** The ground that is written so. */
    public static Optional<HearingWaiver> of(String code) {
        return Arrays.stream(values())
                .filter(waiver -> waiver.code().equals(code))
                .findFirst();
    }
}
