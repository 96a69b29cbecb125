package rathaus.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Identity cards that can be shown without being there. Only there while {@code rathaus.demo} is on; nobody is on them. */
public interface IdentityCards {

    /** All of them. */
    List<Card> all();

    /** The card of this key. */
    default Optional<Card> withKey(String key) {
        return all().stream().filter(card -> card.key().equals(key)).findFirst();
    }

    /** One card. */
    record Card(String key, String givenNames, String familyName, LocalDate birthDate) {

        /** The name as one reads it. */
        public String name() {
            return givenNames + " " + familyName;
        }
    }
}
