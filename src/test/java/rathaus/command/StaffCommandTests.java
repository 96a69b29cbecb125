package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.TestDatabase;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.StaffLogIn;
import rathaus.kernel.KommuneId;
import rathaus.server.DataFolder;
import rathaus.tenancy.KommuneScope;

/** An installation in which nobody has an account yet. */
class StaffCommandTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final Pattern PASSWORD = Pattern.compile("Startpasswort: ([a-z2-9-]{24}) ");

    @TempDir
    static Path folder;

    private static AnnotationConfigApplicationContext context;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void open() {
        context = ProofContext.over(TestDatabase.fresh(), new DataFolder(folder));
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void createsTheFirstAdministratorOnceAndAnotherOnlyWhenAskedTo() {
        assertThat(add("add", "bad-vilbel", "Vera.Beispiel", "Vera Beispiel")).isEqualTo(Command.FINE);
        Matcher password = PASSWORD.matcher(said());
        assertThat(password.find()).as(said()).isTrue();
        StaffLogIn logIn = context.getBean(StaffLogIn.class);
        StaffLogIn.PasswordOutcome outcome =
                KommuneScope.call(BAD_VILBEL, () -> logIn.password("vera.beispiel", password.group(1)));
        assertThat(outcome).isInstanceOfSatisfying(StaffLogIn.PasswordAccepted.class, accepted -> {
            assertThat(accepted.enrolled())
                    .as("the second factor is still to be set up")
                    .isFalse();
            assertThat(latest()).hasValueSatisfying(act -> {
                assertThat(act.kind()).isEqualTo("identity.staff-added");
                assertThat(act.subject()).isEqualTo(accepted.account());
                assertThat(act.actor()).isEqualTo("machine:command.staff");
            });
        });
        assertThat(add("add", "bad-vilbel", "ulla.beispiel", "Ulla Beispiel")).isEqualTo(Command.FINDINGS);
        assertThat(said()).contains("Bad Vilbel hat schon eine Administration", "--another");
        assertThat(add("add", "--another", "bad-vilbel", "vera.beispiel", "Vera Beispiel"))
                .as("the log-in is taken")
                .isEqualTo(Command.WRONG_USE);
        assertThat(add("add", "--another", "bad-vilbel", "ulla.beispiel", "Ulla Beispiel"))
                .isEqualTo(Command.FINE);
        assertThat(add("add", "schoeneck", "vera.beispiel", "Vera Beispiel"))
                .as("another Kommune has its own")
                .isEqualTo(Command.FINE);
    }

    @Test
    void saysWhatItCannotUse() {
        assertThat(add("add", "rodenbach", "Ä b", "Vera Beispiel")).isEqualTo(Command.WRONG_USE);
        assertThat(said()).contains("Die Kennung hat 3 bis 40 Zeichen");
        assertThatThrownBy(() -> add("add", "nirgendwo", "vera.beispiel", "Vera Beispiel"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("nirgendwo");
        assertThatThrownBy(() -> add("add", "rodenbach")).hasMessageContaining("./rathaus staff add");
        assertThatThrownBy(() -> add("remove", "rodenbach", "vera.beispiel", "Vera"))
                .isInstanceOf(WrongUse.class);
    }

    private int add(String... arguments) {
        said.reset();
        return new StaffCommand(print(), print()).add(context, StaffOptions.of(List.of(arguments)));
    }

    private static Optional<RecordedAct> latest() {
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        History history = context.getBean(History.class);
        return KommuneScope.call(BAD_VILBEL, () -> transaction.execute(status -> history.latest(Optional.empty(), 1)))
                .stream()
                .findFirst();
    }

    private PrintStream print() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
