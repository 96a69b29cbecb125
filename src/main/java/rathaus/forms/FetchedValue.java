package rathaus.forms;

import java.util.Optional;
import rathaus.registers.RegisterFact;

/** What a register said, as the answer to a question that people could type. */
public final class FetchedValue {

    private FetchedValue() {}

    /** The answer; empty if the register did not say enough, or the question is one for files. */
    public static Optional<Answer> of(Field field, Answer.Fetched fetched) {
        boolean whole = fetched.facts().containsKey(RegisterFact.STRASSE)
                && fetched.facts().containsKey(RegisterFact.PLZ)
                && fetched.facts().containsKey(RegisterFact.ORT);
        return field.type() instanceof FieldType.PostalAddress && whole
                ? Optional.of(new Answer.Address(
                        said(fetched, RegisterFact.STRASSE),
                        said(fetched, RegisterFact.HAUSNUMMER),
                        said(fetched, RegisterFact.ZUSATZ),
                        said(fetched, RegisterFact.PLZ),
                        said(fetched, RegisterFact.ORT)))
                : Optional.empty();
    }

    private static String said(Answer.Fetched fetched, RegisterFact fact) {
        return fetched.facts().getOrDefault(fact, "");
    }
}
