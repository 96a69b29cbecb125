package rathaus.applications;

import java.time.LocalDate;
import rathaus.kernel.Money;

/**
 * What the office wants to be paid for an Antrag: Gebuehr, Auslagen or tax.
 *
 * @param amount more than nothing
 * @param dueOn last day to pay
 */
public record FeeCharge(Money amount, LocalDate dueOn) {}
