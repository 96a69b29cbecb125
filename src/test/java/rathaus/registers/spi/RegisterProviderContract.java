package rathaus.registers.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rathaus.kernel.KommuneId;
import rathaus.registers.Register;
import rathaus.registers.RegisterAnswer;
import rathaus.registers.RegisterFact;
import rathaus.registers.RegisterQuestion;
import rathaus.registers.RegisterQuestion.Person;
import rathaus.tenancy.KommuneScope;

/** What every provider of a register promises. Each adapter has one sub-class, against the register or a stand-in for it. */
public abstract class RegisterProviderContract {

    private static final KommuneId HERE = new KommuneId(1);

    /** The provider under test. */
    protected abstract RegisterProvider provider();

    /** Somebody with an entry in each register that is reached, and no namesake. */
    protected abstract Person somebody();

    /** The plate of a vehicle of {@link #somebody()}. */
    protected abstract String ownPlate();

    /** The plate of a vehicle of somebody else. */
    protected abstract String othersPlate();

    /** A plate that nobody has. */
    protected abstract String nobodysPlate();

    @Test
    void hasAStableIdentifierAndReachesARegister() {
        assertThat(provider().id()).matches("[a-z][a-z0-9-]*").isNotEqualTo("none");
        assertThat(Register.values()).anyMatch(provider()::reaches);
    }

    @Test
    void tellsAPersonWhatItHoldsOfThePerson() {
        if (provider().reaches(Register.FAHRZEUGREGISTER)) {
            assertThat(vehicle(somebody(), ownPlate()))
                    .isInstanceOfSatisfying(
                            RegisterAnswer.Found.class,
                            found -> assertThat(found.facts()).containsKey(RegisterFact.KENNZEICHEN));
        }
        if (provider().reaches(Register.MELDEREGISTER)) {
            assertThat(resident(somebody()))
                    .isInstanceOfSatisfying(
                            RegisterAnswer.Found.class,
                            found -> assertThat(found.facts()).containsKeys(RegisterFact.STRASSE, RegisterFact.ORT));
        }
    }

    @Test
    void answersTheSameForWhatIsSomebodyElsesAndForWhatDoesNotExist() {
        if (provider().reaches(Register.FAHRZEUGREGISTER)) {
            assertThat(vehicle(somebody(), othersPlate()))
                    .isEqualTo(vehicle(somebody(), nobodysPlate()))
                    .isEqualTo(new RegisterAnswer.NotFound());
        }
    }

    @Test
    void knowsNobodyByANameAlone() {
        Person namesake = new Person(
                somebody().givenNames(),
                somebody().familyName(),
                somebody().birthDate().plusDays(1));
        for (Register register : Register.values()) {
            if (provider().reaches(register)) {
                assertThat(ask(register, namesake, Map.of("kennzeichen", ownPlate())))
                        .as(register.word())
                        .isEqualTo(new RegisterAnswer.NotFound());
            }
        }
    }

    /** Asks about a vehicle. */
    protected final RegisterAnswer vehicle(Person person, String plate) {
        return ask(Register.FAHRZEUGREGISTER, person, Map.of("kennzeichen", plate));
    }

    /** Asks where somebody lives. */
    protected final RegisterAnswer resident(Person person) {
        return ask(Register.MELDEREGISTER, person, Map.of());
    }

    private RegisterAnswer ask(Register register, Person person, Map<String, String> inputs) {
        RegisterQuestion question =
                new RegisterQuestion(register, person, inputs, "Beispiel einer Vorschrift", UUID.randomUUID());
        return KommuneScope.call(HERE, () -> provider().ask(question));
    }
}
