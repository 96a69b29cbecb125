package rathaus.identity.usecases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.domain.StaffAccounts;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Encrypts at start what an earlier version has left in the database as it was. Nothing to do from the second start on. */
@Component
@Order(90)
class SealingOfSecrets implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SealingOfSecrets.class);

    private final StaffAccounts accounts;
    private final Kommunen kommunen;
    private final TransactionTemplate transaction;

    SealingOfSecrets(StaffAccounts accounts, Kommunen kommunen, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.kommunen = kommunen;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Kommune kommune : kommunen.all()) {
            Integer sealed =
                    KommuneScope.call(kommune.id(), () -> transaction.execute(status -> accounts.sealPlainSecrets()));
            if (sealed != null && sealed > 0) {
                LOG.info("Encrypted {} second factors of {}", sealed, kommune.slug());
            }
        }
    }
}
