package rathaus.identity.usecases;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import rathaus.identity.IdentityCards;

/** The cards of a demonstration; the people on them are invented. */
@Component
@ConditionalOnBooleanProperty("rathaus.demo")
class InventedCards implements IdentityCards {

    private static final List<Card> ALL = List.of(
            new Card("kim", "Kim", "Beispiel", LocalDate.of(1990, 5, 17)),
            new Card("robin", "Robin", "Anderswo", LocalDate.of(1972, 11, 9)),
            new Card("toni", "Toni", "Zwilling", LocalDate.of(1985, 3, 1)),
            new Card("alex", "Alex", "Unbekannt", LocalDate.of(2000, 2, 29)));

    @Override
    public List<Card> all() {
        return ALL;
    }
}
