package rathaus.registers.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rathaus.registers.RegisterAnswer;
import rathaus.registers.RegisterQuestion.Person;
import rathaus.registers.spi.RegisterProvider;
import rathaus.registers.spi.RegisterProviderContract;

class SimulatedRegistersTests extends RegisterProviderContract {

    private final SimulatedRegisters simulation = new SimulatedRegisters();

    @Override
    protected RegisterProvider provider() {
        return simulation;
    }

    @Override
    protected Person somebody() {
        return new Person("Kim", "Beispiel", LocalDate.of(1990, 5, 17));
    }

    @Override
    protected String ownPlate() {
        return "FB-KB 2026";
    }

    @Override
    protected String othersPlate() {
        return "FB-RA 1";
    }

    @Override
    protected String nobodysPlate() {
        return "FB-XX 1";
    }

    @Test
    void saysThatItPretends() {
        assertThat(simulation.isSimulated()).isTrue();
    }

    @Test
    void showsNobodyWhereSeveralFit() {
        assertThat(resident(new Person("Toni", "Zwilling", LocalDate.of(1985, 3, 1))))
                .isEqualTo(new RegisterAnswer.Ambiguous());
    }

    @Test
    void canBeUnreachable() {
        assertThat(vehicle(somebody(), InventedEntries.UNREACHABLE_PLATE))
                .isInstanceOf(RegisterAnswer.Unreachable.class);
    }

    @Test
    void isAsSlowAsItsThreadIsPatient() {
        Thread.currentThread().interrupt();
        assertThat(vehicle(somebody(), InventedEntries.SLOW_PLATE)).isInstanceOf(RegisterAnswer.Unreachable.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
