package rathaus.payments.domain;

import rathaus.payments.BankTransfer;
import rathaus.payments.GiroCode;
import rathaus.payments.Payment;
import rathaus.payments.QrPicture;

/**
 * The account of a Kommune to which citizens transfer.
 *
 * @param holder as the bank knows it; for an example the word "Beispiel" belongs to it
 */
public record BankAccount(String holder, Iban iban) {

    public BankAccount {
        if (holder.isBlank() || holder.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An account has a holder");
        }
    }

    /** How to transfer the amount of a payment to this account. */
    public BankTransfer transfer(Payment payment) {
        String payload = EpcPayload.of(this, payment);
        QrPicture picture = QrPicture.of(payload);
        return new BankTransfer(
                holder,
                iban.grouped(),
                EpcPayload.remittance(payment),
                new GiroCode(payload, picture.svg(), picture.png()));
    }
}
