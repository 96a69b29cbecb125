package rathaus.registers.simulation;

import java.time.LocalDate;
import java.util.List;

/** What the simulated registers hold. All of it is invented. */
final class InventedEntries {

    /** Asking for this plate finds no register. */
    static final String UNREACHABLE_PLATE = "FB-AU 503";

    /** Asking for this plate takes longer than anybody waits. */
    static final String SLOW_PLATE = "FB-LA 504";

    private static final Owner KIM = new Owner("Kim", "Beispiel", LocalDate.of(1990, 5, 17));
    private static final Owner TONI = new Owner("Toni", "Zwilling", LocalDate.of(1985, 3, 1));
    private static final Owner ROBIN = new Owner("Robin", "Anderswo", LocalDate.of(1972, 11, 9));

    static final List<Resident> RESIDENTS = List.of(
            new Resident(KIM, "Frankfurter Straße", "12", "61118", "Bad Vilbel", LocalDate.of(2021, 4, 1)),
            new Resident(TONI, "Frankfurter Straße", "20", "61118", "Bad Vilbel", LocalDate.of(2010, 1, 15)),
            new Resident(TONI, "Hanauer Straße", "4", "63517", "Rodenbach", LocalDate.of(2019, 9, 1)),
            new Resident(ROBIN, "Marktplatz", "1", "61118", "Bad Vilbel", LocalDate.of(2001, 7, 1)));

    static final List<Vehicle> VEHICLES = List.of(
            new Vehicle("FB-KB 2026", KIM, "M1", 1840, 4280),
            new Vehicle("FB-KB 35", KIM, "N2", 7490, 6900),
            new Vehicle("FB-RA 1", ROBIN, "M1", 1650, 3990));

    private InventedEntries() {}

    /** A person. */
    record Owner(String givenNames, String familyName, LocalDate birthDate) {}

    /** An entry of the register of residents. */
    record Resident(Owner owner, String street, String houseNumber, String postcode, String town, LocalDate movedIn) {}

    /** An entry of the register of vehicles. */
    record Vehicle(String plate, Owner owner, String kind, int kilograms, int millimetres) {}
}
