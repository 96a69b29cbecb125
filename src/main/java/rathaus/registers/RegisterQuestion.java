package rathaus.registers;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a register is asked.
 *
 * @param person about whom, and by whom: the person whose identity is proven, nobody else
 * @param inputs what the register needs beside the person, by {@link Register#inputs()}
 * @param legalBasis the paragraph that allows the retrieval, for the log of the register
 * @param request our reference of this one question, for both logs
 */
public record RegisterQuestion(
        Register register, Person person, Map<String, String> inputs, String legalBasis, UUID request) {

    public RegisterQuestion {
        inputs = Map.copyOf(inputs);
    }

    /** A person with a proven identity. */
    public record Person(String givenNames, String familyName, LocalDate birthDate) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    @Override
    public String toString() {
        return "RegisterQuestion " + request;
    }
}
