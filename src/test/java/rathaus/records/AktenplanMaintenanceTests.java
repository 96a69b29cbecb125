package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.clerk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.records.AktenplanChange.Kind;
import rathaus.tenancy.KommuneScope;

@RathausTest
class AktenplanMaintenanceTests {

    private static final LocalDate FROM = LocalDate.of(2030, 1, 1);
    private static final String HEAD = AktenplanFile.LONG_HEADER + "\n";

    @Autowired
    AktenplanMaintenance maintenance;

    @Autowired
    Aktenplan aktenplan;

    @Autowired
    PlatformTransactionManager transactions;

    private final Actor.Staff registratur = new Actor.Staff(
            UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, Set.of(Permission.READ_RECORDS, Permission.KEEP_RECORDS));

    @Test
    void showsWhatATableWouldChangeAndAdoptsIt() {
        AktenplanDraft first = draft(HEAD + """
                95;Forst;2030-01-01;;bestaetigt;30;KGSt, unbestätigt;2;B
                95-10;Holz;2030-01-01;;bestaetigt;dauernd;;;A
                """);
        assertThat(first.mistakes()).isEmpty();
        assertThat(first.changes()).extracting(AktenplanChange::kind).containsExactly(Kind.NEW, Kind.NEW);
        assertThat(in(() -> maintenance.adopt(first.table(), registratur))).isEqualTo(2);

        AktenplanDraft second = draft(HEAD + """
                95;Forst;2030-01-01;;bestaetigt;30;KGSt, unbestätigt;2;B
                95;Wald;2031-01-01;;bestaetigt;30;KGSt, unbestätigt;2;B
                95-10;Holz;2031-01-01;;bestaetigt;10;;;A
                95-10;Holz;2032-01-01;;beendet;;;;
                """);
        assertThat(second.changes())
                .extracting(AktenplanChange::kind)
                .containsExactly(Kind.RENAMED, Kind.KEPT_OTHERWISE, Kind.ENDED);
        in(() -> maintenance.adopt(second.table(), registratur));

        assertThat(title("95", FROM)).isEqualTo("Forst");
        assertThat(title("95", FROM.plusYears(1))).isEqualTo("Wald");
        assertThat(in(() -> aktenplan.positionFor("95-10", FROM))
                        .orElseThrow()
                        .keeping()
                        .retention())
                .contains(Retention.forEver("Aktenplan"));
        assertThat(in(() -> aktenplan.positionFor("95-10", FROM.plusYears(2)))).isEmpty();
    }

    @Test
    void namesEachMistakeByItsLineAndChangesNothing() {
        AktenplanDraft draft = draft(HEAD + """
                96;Gut;2030-01-01;;bestaetigt;;;;
                96-1x;Nummer;2030-01-01;;bestaetigt;;;;
                96-20;Tag;1.1.2030;;bestaetigt;;;;
                96-30;Spalten;2030-01-01
                96-40;Stand;2030-01-01;;vielleicht;;;;
                96-50;Frist;2030-01-01;;bestaetigt;200;;;
                96-60;Art;2030-01-01;;bestaetigt;;;;X
                """);

        assertThat(draft.mistakes()).extracting(AktenplanFile.Mistake::line).containsExactly(3, 4, 5, 6, 7, 8);
        assertThatThrownBy(() -> in(() -> maintenance.adopt("Unsinn", registratur)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(in(() -> aktenplan.positionFor("96", FROM))).isEmpty();
    }

    @Test
    void readsAMessageOfXdomeaWithTheDayThatSomebodyNamed() {
        AktenplanDraft draft = in(() -> maintenance.draft("""
                <Aktenplan.Aktenplan.0301 xmlns="urn:xoev-de:xdomea:schema:3.1.0"><Kopf/><Aktenplan><Einheit>
                <Kennzeichen>99.1</Kennzeichen><Inhaltsangabe>Neues</Inhaltsangabe></Einheit></Aktenplan>
                </Aktenplan.Aktenplan.0301>""".getBytes(StandardCharsets.UTF_8), FROM));

        assertThat(draft.changes()).singleElement().satisfies(change -> {
            assertThat(change.entry().position().number()).isEqualTo("99-1");
            assertThat(change.entry().position().validFrom()).isEqualTo(FROM);
        });
    }

    @Test
    void isForTheRegistraturOnly() {
        assertThat(maintenance.mayMaintain(registratur)).isTrue();
        assertThat(maintenance.mayMaintain(clerk(BAD_VILBEL))).isFalse();
        assertThatThrownBy(() -> in(() -> maintenance.adopt(HEAD, clerk(BAD_VILBEL))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AktenplanDraft draft(String table) {
        return in(() -> maintenance.draft(table.getBytes(StandardCharsets.UTF_8), FROM));
    }

    private String title(String number, LocalDate on) {
        return in(() -> aktenplan.positionFor(number, on)).orElseThrow().title();
    }

    private <T> T in(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return KommuneScope.call(BAD_VILBEL, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
