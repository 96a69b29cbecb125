package rathaus.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.documents.domain.ContentRegister;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** What a scanner finds later, with newer signatures. */
public final class ScanFixtures {

    private ScanFixtures() {}

    /** Shuts an uploaded file, after its first scan, which would overwrite that. */
    public static void shut(ApplicationContext context, KommuneId kommune, UUID upload) {
        ContentRegister register = context.getBean(ContentRegister.class);
        TransactionTemplate transactions = context.getBean(TransactionTemplate.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> KommuneScope.call(
                        kommune,
                        () -> transactions.execute(status ->
                                !(register.find(List.of(upload)).getFirst().scan() instanceof ScanState.Pending))));
        KommuneScope.run(
                kommune,
                () -> transactions.executeWithoutResult(
                        status -> register.recordScan(upload, new ScanState.Infected("Eicar", Instant.now()))));
    }
}
