package rathaus.forms;

import java.math.BigDecimal;
import java.util.Optional;
import rathaus.kernel.Money;

/** Numbers and amounts as people write them: 1.234,50 and 1234.5. */
final class TypedNumbers {

    private TypedNumbers() {}

    /** @param scale how many decimals the field takes; an amount takes two */
    static ReadValue number(String place, Optional<String> typed, boolean euro, int scale) {
        String fault = scale == 0 ? "forms.error.whole-number" : "forms.error.number";
        if (typed.isEmpty()) {
            return new ReadValue.Missing();
        }
        String text = typed.get().replaceAll("[\\s\u00a0€]", "");
        if (text.length() > 20) {
            return FieldReader.malformed(place, fault);
        }
        if (text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
            text = text.replace(".", "");
        }
        if (!text.matches("-?\\d{1,12}([.,]\\d{1,6})?")) {
            return FieldReader.malformed(place, fault);
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        if (!euro) {
            return new ReadValue.Given(new Answer.Numeric(number));
        }
        return number.stripTrailingZeros().scale() > 2
                ? FieldReader.malformed(place, "forms.error.money")
                : new ReadValue.Given(
                        new Answer.Amount(new Money(number.movePointRight(2).longValueExact())));
    }
}
