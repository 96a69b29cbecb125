package rathaus.payments.spi;

import java.util.UUID;

/**
 * Somebody through whom citizens pay. Called outside of database transactions, with the Kommune open; answers for everything
 * that a provider may do and throws for defects only.
 */
public interface PaymentProvider {

    /** Stable identifier, by which settings choose it: {@code simulation}. */
    String id();

    /** Begins a transaction. Idempotent: the same transaction again leads to the same payment, never to a second one. */
    StartAnswer start(StartOrder order);

    /** What became of a transaction, asked from server to server. */
    QueryAnswer query(UUID transaction);
}
