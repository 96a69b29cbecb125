package rathaus.forms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** E-mail, telephone, IBAN and licence plate: one way to write each. */
final class TypedContacts {

    private static final Pattern EMAIL = Pattern.compile(
            "[\\pL\\pN!#$%&'*+/=?^_`{|}~.-]{1,64}@[\\pL\\pN](?:[\\pL\\pN-]*[\\pL\\pN])?(?:\\.[\\pL\\pN](?:[\\pL\\pN-]*[\\pL\\pN])?)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ]{3,28}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern PLATE = Pattern.compile("([A-ZÄÖÜ]{1,3})[ -]([A-Z]{1,2}) ?(\\d{1,4})([EH]?)");

    private TypedContacts() {}

    static ReadValue email(String place, Optional<String> typed) {
        return read(place, typed, "forms.error.email", text -> Optional.of(text).filter(TypedContacts::isEmail));
    }

    static ReadValue telephone(String place, Optional<String> typed) {
        return read(place, typed, "forms.error.telephone", text -> {
            String plain =
                    text.replaceAll("[/().-]", " ").replaceAll("\\s+", " ").strip();
            return Optional.of(plain).filter(TypedContacts::isTelephone);
        });
    }

    static ReadValue iban(String place, Optional<String> typed) {
        return read(place, typed, "forms.error.iban", text -> {
            String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            return Optional.of(plain).filter(TypedContacts::isIban);
        });
    }

    static ReadValue plate(String place, Optional<String> typed) {
        return read(place, typed, "forms.error.plate", text -> {
            Matcher matcher = PLATE.matcher(
                    text.toUpperCase(Locale.GERMAN).replaceAll("\\s*-\\s*", "-").replaceAll("\\s+", " "));
            return matcher.matches()
                    ? Optional.of(matcher.group(1) + "-" + matcher.group(2) + " " + matcher.group(3) + matcher.group(4))
                    : Optional.empty();
        });
    }

    private static ReadValue read(
            String place, Optional<String> typed, String errorKey, Function<String, Optional<String>> form) {
        if (typed.isEmpty()) {
            return new ReadValue.Missing();
        }
        return typed.filter(text -> text.length() <= 300)
                .flatMap(text -> TypedText.clean(text, false))
                .flatMap(form)
                .<ReadValue>map(text -> new ReadValue.Given(new Answer.Text(text)))
                .orElse(FieldReader.malformed(place, errorKey));
    }

    static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matches(text) && !text.contains("..") && !text.contains(".@");
    }

    static boolean isTelephone(String text) {
        return TELEPHONE.matches(text)
                && text.chars().filter(Character::isDigit).count() >= 4;
    }

    /** ISO 13616: modulo 97 is 1; a German one has 22 characters. */
    static boolean isIban(String text) {
        if (!IBAN.matches(text) || (text.startsWith("DE") && text.length() != 22)) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    static boolean isPlate(String text) {
        return text.length() <= 12 && text.matches("[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \\d{1,4}[EH]?");
    }
}
