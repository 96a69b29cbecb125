package rathaus.payments.usecases;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import rathaus.payments.domain.BankAccount;
import rathaus.payments.domain.Iban;

/**
 * How the municipalities are paid.
 *
 * @param provider id of the provider for every Kommune that names none; {@code none} for transfers only
 * @param providers id of the provider by slug of the Kommune
 * @param accounts account for transfers by slug of the Kommune
 */
@ConfigurationProperties("rathaus.payments")
record PaymentSettings(
        @DefaultValue("none") String provider,
        @DefaultValue Map<String, String> providers,
        @DefaultValue Map<String, Account> accounts) {

    /** Wrong check digits stop the start. */
    record Account(String holder, String iban) {

        Account {
            toBankAccount(holder, iban);
        }

        BankAccount toBankAccount() {
            return toBankAccount(holder, iban);
        }

        private static BankAccount toBankAccount(String holder, String iban) {
            return new BankAccount(holder, Iban.of(iban));
        }
    }
}
