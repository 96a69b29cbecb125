package rathaus.registers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What comes back. */
public sealed interface RegisterAnswer {

    /** How many characters a fact may have. */
    int LONGEST = 300;

    /** One entry of the person who was asked about. Facts that cannot be read are a defect of the provider. */
    record Found(Map<RegisterFact, String> facts) implements RegisterAnswer {
        public Found {
            facts = Collections.unmodifiableMap(new TreeMap<>(facts));
            if (facts.values().stream().anyMatch(value -> value.length() > LONGEST)) {
                throw new IllegalArgumentException("A register said more than a fact takes");
            }
            Optional.ofNullable(facts.get(RegisterFact.EINZUG)).ifPresent(LocalDate::parse);
        }

        @Override
        public String toString() {
            return "Found";
        }
    }

    /** No entry of this person. Also what exists and is somebody else's: nobody may learn that by asking. */
    record NotFound() implements RegisterAnswer {}

    /** Several persons fit; none of them is shown. */
    record Ambiguous() implements RegisterAnswer {}

    /** No answer; {@code cause} is a class of failure without personal data. */
    record Unreachable(String cause) implements RegisterAnswer {}
}
