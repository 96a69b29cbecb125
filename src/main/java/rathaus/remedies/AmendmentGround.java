package rathaus.remedies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which paragraph a decision is corrected, taken back or revoked, and what that paragraph asks for. */
public enum AmendmentGround {
    BERICHTIGUNG("§ 42 VwVfG", Rules.CORRECTION),
    RUECKNAHME_BELASTEND("§ 48 Abs. 1 Satz 1 VwVfG", Rules.BURDEN_BACK),
    RUECKNAHME_GELDLEISTUNG("§ 48 Abs. 2 VwVfG", Rules.TRUSTED_BACK),
    RUECKNAHME_TAEUSCHUNG("§ 48 Abs. 2 Satz 3 Nr. 1 VwVfG", Rules.DECEIVED_BACK),
    RUECKNAHME_FALSCHE_ANGABEN("§ 48 Abs. 2 Satz 3 Nr. 2 VwVfG", Rules.UNTRUSTED_BACK),
    RUECKNAHME_KENNTNIS("§ 48 Abs. 2 Satz 3 Nr. 3 VwVfG", Rules.UNTRUSTED_BACK),
    RUECKNAHME_SONSTIGE("§ 48 Abs. 3 VwVfG", Rules.TRUSTED_BACK),
    WIDERRUF_BELASTEND("§ 49 Abs. 1 VwVfG", Rules.BURDEN_REVOKED),
    WIDERRUF_VORBEHALT("§ 49 Abs. 2 Satz 1 Nr. 1 VwVfG", Rules.REVOKED),
    WIDERRUF_AUFLAGE("§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG", Rules.REVOKED),
    WIDERRUF_TATSACHEN("§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG", Rules.TRUSTED_REVOKED),
    WIDERRUF_RECHTSAENDERUNG("§ 49 Abs. 2 Satz 1 Nr. 4 VwVfG", Rules.TRUSTED_REVOKED),
    WIDERRUF_GEMEINWOHL("§ 49 Abs. 2 Satz 1 Nr. 5 VwVfG", Rules.TRUSTED_REVOKED),
    WIDERRUF_ZWECK("§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG", Rules.PURPOSE_REVOKED),
    WIDERRUF_AUFLAGE_GELD("§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG", Rules.PURPOSE_REVOKED);

    private final String paragraph;
    private final Rules rules;

    AmendmentGround(String paragraph, Rules rules) {
        this.paragraph = paragraph;
        this.rules = rules;
    }

    /** Where it stands. */
    public String paragraph() {
        return paragraph;
    }

    /** What it asks for. */
    public Rules rules() {
        return rules;
    }

    /**
     * What a paragraph asks for.
     *
     * @param effect whether from when on it has effect has to be said
     * @param past whether it may have effect for the past
     * @param takesAway whether it takes something from somebody: then they are heard first (§ 28 Abs. 1 VwVfG)
     * @param trust whether trust in the decision has to be weighed (§ 48 Abs. 2 and 3, § 49 Abs. 6 VwVfG)
     * @param withinAYear whether only within a year since the facts were known (§ 48 Abs. 4, § 49 Abs. 2 Satz 2 VwVfG)
     */
    public record Rules(boolean effect, boolean past, boolean takesAway, boolean trust, boolean withinAYear) {
        static final Rules CORRECTION = new Rules(false, false, false, false, false);
        static final Rules BURDEN_BACK = new Rules(true, true, false, false, false);
        static final Rules TRUSTED_BACK = new Rules(true, true, true, true, true);
        static final Rules UNTRUSTED_BACK = new Rules(true, true, true, false, true);
        static final Rules DECEIVED_BACK = new Rules(true, true, true, false, false);
        static final Rules BURDEN_REVOKED = new Rules(true, false, false, false, false);
        static final Rules REVOKED = new Rules(true, false, true, false, true);
        static final Rules TRUSTED_REVOKED = new Rules(true, false, true, true, true);
        static final Rules PURPOSE_REVOKED = new Rules(true, true, true, false, true);
    }

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is written so. */
    public static Optional<AmendmentGround> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
