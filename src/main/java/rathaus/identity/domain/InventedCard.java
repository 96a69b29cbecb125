package rathaus.identity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An identity card of a demonstration; the people on it are invented. */
public record InventedCard(String key, String givenNames, String familyName, LocalDate birthDate) {

    /** All cards that can be shown. */
    public static final List<InventedCard> ALL = List.of(
            new InventedCard("kim", "Kim", "Beispiel", LocalDate.of(1990, 5, 17)),
            new InventedCard("robin", "Robin", "Anderswo", LocalDate.of(1972, 11, 9)),
            new InventedCard("toni", "Toni", "Zwilling", LocalDate.of(1985, 3, 1)),
            new InventedCard("alex", "Alex", "Unbekannt", LocalDate.of(2000, 2, 29)));

    /** The card of this key. */
    public static Optional<InventedCard> withKey(String key) {
        return ALL.stream().filter(card -> card.key().equals(key)).findFirst();
    }

    /** The name as one reads it. */
    public String name() {
        return givenNames + " " + familyName;
    }
}
