package rathaus.payments.domain;

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
}
