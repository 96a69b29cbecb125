package rathaus.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.identity.PasswordWeakness;

class PasswordPolicyTests {

    @ParameterizedTest
    @CsvSource({
        "elf Zeichen, TOO_SHORT",
        "passwortpasswort, COMMON",
        "Passwort123456!, COMMON",
        "Administrator2026, COMMON",
        "aaaaaaaaaaaaaa, COMMON",
        "abababababab, COMMON",
        "123456789012, COMMON",
        "hallo kim.beispiel, CONTAINS_NAME",
        "KIM.BEISPIEL@example.org, CONTAINS_NAME"
    })
    void refusesWhatIsGuessed(String password, PasswordWeakness weakness) {
        assertThat(PasswordPolicy.weakness(password, List.of("kim.beispiel@example.org", "kim.beispiel")))
                .contains(weakness);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier kleine Wolken ziehen",
                "nur kleine buchstaben",
                "пароль из слов",
                "🦊🐢🦉🐝🦋🐞🐙🦀🐬🦒🦔🐧"
            })
    void acceptsLengthWithoutComposition(String password) {
        assertThat(PasswordPolicy.weakness(password, List.of("kim.beispiel"))).isEmpty();
    }
}
