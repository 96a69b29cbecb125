package rathaus.payments.spi;

import java.util.UUID;
import rathaus.kernel.Money;
import rathaus.payments.Kassenzeichen;

/**
 * One attempt to pay.
 *
 * @param transaction our own reference of the attempt
 * @param returnPath path of the Kommune to which the citizen is sent back
 */
public record StartOrder(
        UUID transaction, Kassenzeichen kassenzeichen, Money amount, String purpose, String returnPath) {}
