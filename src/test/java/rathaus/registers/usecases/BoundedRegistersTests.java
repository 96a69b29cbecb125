package rathaus.registers.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import rathaus.kernel.KommuneId;
import rathaus.registers.Register;
import rathaus.registers.RegisterAnswer;
import rathaus.registers.RegisterFact;
import rathaus.registers.RegisterQuestion;
import rathaus.registers.Registers;
import rathaus.registers.spi.RegisterProvider;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;
import rathaus.tenancy.TenancyFixtures;

/** Whatever a register does, asking it ends in time and in an answer. */
@ExtendWith(OutputCaptureExtension.class)
class BoundedRegistersTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final KommuneId SCHOENECK = new KommuneId(2);
    private static final Map<String, String> CHOSEN = Map.of("fahrzeugregister", "scripted");

    private final Kommunen kommunen = TenancyFixtures.kommunen();

    @Test
    void cannotBeAskedWhereNobodyHasConnectedThem() {
        RegisterSettings unset = new RegisterSettings(Map.of(), Map.of(), Duration.ofSeconds(1), 1);
        Registers installed = new BoundedRegisters(new RegisterProviders(List.of(), unset, kommunen), unset);
        for (Register register : Register.values()) {
            assertThat(KommuneScope.call(BAD_VILBEL, () -> installed.connection(register)))
                    .isEmpty();
            assertThat(ask(installed, register)).isInstanceOf(RegisterAnswer.Unreachable.class);
        }
    }

    @Test
    void areWaitedForUntilTheTimeIsOver() {
        CountDownLatch interrupted = new CountDownLatch(1);
        Registers slow = registers(question -> {
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return new RegisterAnswer.NotFound();
        });
        assertThat(ask(slow)).isEqualTo(new RegisterAnswer.Unreachable("timeout"));
        assertThat(interrupted).satisfies(latch -> latch.await());
    }

    @Test
    void areNotAskedMoreOftenAtATimeThanAgreedEvenIfTheyHang() {
        CountDownLatch end = new CountDownLatch(1);
        Registers deaf = registers(question -> {
            awaitWhateverHappens(end);
            return new RegisterAnswer.NotFound();
        });
        assertThat(List.of(ask(deaf), ask(deaf), ask(deaf)))
                .containsExactly(
                        new RegisterAnswer.Unreachable("timeout"),
                        new RegisterAnswer.Unreachable("timeout"),
                        new RegisterAnswer.Unreachable("too many at once"));
        end.countDown();
    }

    private static void awaitWhateverHappens(CountDownLatch end) {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                // a provider that ignores it is what is tried here
            }
        }
    }

    @Test
    void areUnreachableWhenTheirProviderIsBrokenAndTheLogDoesNotQuoteIt(CapturedOutput output) {
        Registers broken = registers(question -> {
            throw new IllegalStateException("no entry for " + question.inputs());
        });
        assertThat(ask(broken)).isEqualTo(new RegisterAnswer.Unreachable("defect"));
        assertThat(output).contains("IllegalStateException").doesNotContain("FB-KB", "Beispiel");
    }

    @Test
    void passOnNothingThatTheRegisterMayNotSay() {
        Registers talkative = registers(question -> new RegisterAnswer.Found(
                Map.of(RegisterFact.KENNZEICHEN, "FB-KB 2026", RegisterFact.STRASSE, "Frankfurter Straße")));
        assertThat(ask(talkative)).isEqualTo(new RegisterAnswer.Found(Map.of(RegisterFact.KENNZEICHEN, "FB-KB 2026")));
    }

    @Test
    void takeADayThatIsNoneForADefect() {
        Registers wrong = registers(question -> new RegisterAnswer.Found(Map.of(RegisterFact.EINZUG, "demnächst")));
        assertThat(ask(wrong)).isEqualTo(new RegisterAnswer.Unreachable("defect"));
    }

    @Test
    void areAskedWithTheKommuneOpenAndByTheChoiceOfEachKommune() {
        RegisterSettings settings = new RegisterSettings(
                CHOSEN, Map.of("schoeneck", Map.of("fahrzeugregister", "none")), Duration.ofSeconds(5), 2);
        ScriptedRegister provider = new ScriptedRegister(
                "scripted",
                question -> new RegisterAnswer.Found(Map.of(
                        RegisterFact.KENNZEICHEN, "K" + KommuneScope.required().value())));
        Registers registers =
                new BoundedRegisters(new RegisterProviders(List.of(provider), settings, kommunen), settings);
        assertThat(ask(registers)).isEqualTo(new RegisterAnswer.Found(Map.of(RegisterFact.KENNZEICHEN, "K1")));
        assertThat(KommuneScope.call(SCHOENECK, () -> registers.connection(Register.FAHRZEUGREGISTER)))
                .isEmpty();
    }

    @Test
    void stopTheStartWhenSomebodyIsChosenWhoIsNotThere() {
        assertThatThrownBy(() -> choosing(Map.of("fahrzeugregister", "simulator")))
                .hasMessageContaining("simulator");
        assertThatThrownBy(() -> choosing(Map.of("handelsregister", "scripted")))
                .hasMessageContaining("handelsregister");
        assertThatThrownBy(() -> choosing(Map.of("melderegister", "scripted"))).hasMessageContaining("melderegister");
    }

    private void choosing(Map<String, String> providers) {
        RegisterSettings settings = new RegisterSettings(providers, Map.of(), Duration.ofSeconds(1), 1);
        new RegisterProviders(
                List.of(new ScriptedRegister("scripted", question -> new RegisterAnswer.NotFound())),
                settings,
                kommunen);
    }

    private Registers registers(Function<RegisterQuestion, RegisterAnswer> script) {
        RegisterSettings settings = new RegisterSettings(CHOSEN, Map.of(), Duration.ofMillis(300), 2);
        List<RegisterProvider> one = List.of(new ScriptedRegister("scripted", script));
        return new BoundedRegisters(new RegisterProviders(one, settings, kommunen), settings);
    }

    private static RegisterAnswer ask(Registers registers) {
        return ask(registers, Register.FAHRZEUGREGISTER);
    }

    private static RegisterAnswer ask(Registers registers, Register register) {
        RegisterQuestion question = new RegisterQuestion(
                register,
                new RegisterQuestion.Person("Kim", "Beispiel", LocalDate.of(1990, 5, 17)),
                Map.of("kennzeichen", "FB-KB 2026"),
                "§ 36 Abs. 2m StVG",
                UUID.randomUUID());
        return KommuneScope.call(BAD_VILBEL, () -> registers.ask(question));
    }
}
