package rathaus.applications;

import java.time.LocalDate;
import rathaus.kernel.Money;

/**
 * What the office wants to be paid for an Antrag: Gebuehr, Auslagen or tax.
 *
 * @param amount more than nothing
 * @param dueOn last day to pay
 * @param debited whether the applicant gave a mandate to collect it
 */
public record FeeCharge(Money amount, LocalDate dueOn, boolean debited) {}
