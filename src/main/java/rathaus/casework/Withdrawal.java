package rathaus.casework;

import java.time.LocalDate;

/**
 * That the applicant took the Antrag back, as the clerk notes it.
 *
 * @param on legal day on which it came
 * @param reason in the clerk's words; empty if the applicant gave none
 */
public record Withdrawal(Way way, LocalDate on, String reason) {

    /** How it came. No form is prescribed for it. */
    public enum Way {
        PORTAL,
        LETTER,
        EMAIL,
        TELEPHONE,
        IN_PERSON
    }

    @Override
    public String toString() {
        return "Withdrawal[" + way + "]";
    }
}
