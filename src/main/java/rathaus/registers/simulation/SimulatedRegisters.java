package rathaus.registers.simulation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import rathaus.registers.Register;
import rathaus.registers.RegisterAnswer;
import rathaus.registers.RegisterFact;
import rathaus.registers.RegisterQuestion;
import rathaus.registers.spi.RegisterProvider;

/**
 * Pretends to be both registers, out of {@link InventedEntries}. Two plates let everybody see what happens when a register
 * fails: {@link InventedEntries#UNREACHABLE_PLATE} and {@link InventedEntries#SLOW_PLATE}.
 */
@Component
@ConditionalOnBooleanProperty("rathaus.demo")
class SimulatedRegisters implements RegisterProvider {

    private static final Duration SLOW = Duration.ofMinutes(1);

    @Override
    public String id() {
        return "simulator";
    }

    @Override
    public boolean reaches(Register register) {
        return true;
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        return switch (question.register()) {
            case MELDEREGISTER ->
                only(
                        InventedEntries.RESIDENTS,
                        resident -> isPerson(question.person(), resident.owner()),
                        SimulatedRegisters::ofResident);
            case FAHRZEUGREGISTER -> vehicle(question);
        };
    }

    private static RegisterAnswer vehicle(RegisterQuestion question) {
        String plate = comparable(question.inputs().getOrDefault("kennzeichen", ""));
        if (plate.equals(comparable(InventedEntries.UNREACHABLE_PLATE))) {
            return new RegisterAnswer.Unreachable("simulated");
        }
        if (plate.equals(comparable(InventedEntries.SLOW_PLATE))) {
            return slow();
        }
        return only(
                InventedEntries.VEHICLES,
                vehicle -> comparable(vehicle.plate()).equals(plate) && isPerson(question.person(), vehicle.owner()),
                SimulatedRegisters::ofVehicle);
    }

    private static RegisterAnswer slow() {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new RegisterAnswer.Unreachable("simulated slowness");
    }

    private static <E> RegisterAnswer only(List<E> entries, Predicate<E> fits, Function<E, RegisterAnswer> found) {
        List<E> fitting = entries.stream().filter(fits).toList();
        return switch (fitting.size()) {
            case 0 -> new RegisterAnswer.NotFound();
            case 1 -> found.apply(fitting.getFirst());
            default -> new RegisterAnswer.Ambiguous();
        };
    }

    private static boolean isPerson(RegisterQuestion.Person asked, InventedEntries.Owner owner) {
        return asked.familyName().equals(owner.familyName())
                && asked.givenNames().equals(owner.givenNames())
                && asked.birthDate().equals(owner.birthDate());
    }

    private static RegisterAnswer ofResident(InventedEntries.Resident resident) {
        Map<RegisterFact, String> facts = new EnumMap<>(RegisterFact.class);
        facts.put(RegisterFact.VORNAMEN, resident.owner().givenNames());
        facts.put(RegisterFact.FAMILIENNAME, resident.owner().familyName());
        facts.put(RegisterFact.STRASSE, resident.street());
        facts.put(RegisterFact.HAUSNUMMER, resident.houseNumber());
        facts.put(RegisterFact.PLZ, resident.postcode());
        facts.put(RegisterFact.ORT, resident.town());
        facts.put(RegisterFact.EINZUG, resident.movedIn().toString());
        return new RegisterAnswer.Found(facts);
    }

    private static RegisterAnswer ofVehicle(InventedEntries.Vehicle vehicle) {
        Map<RegisterFact, String> facts = new EnumMap<>(RegisterFact.class);
        facts.put(RegisterFact.KENNZEICHEN, vehicle.plate());
        facts.put(RegisterFact.FAHRZEUGKLASSE, vehicle.kind());
        facts.put(RegisterFact.GESAMTMASSE, Integer.toString(vehicle.kilograms()));
        facts.put(RegisterFact.LAENGE, Integer.toString(vehicle.millimetres()));
        return new RegisterAnswer.Found(facts);
    }

    private static String comparable(String plate) {
        return plate.replaceAll("[\\s-]", "").toUpperCase(Locale.GERMAN);
    }
}
