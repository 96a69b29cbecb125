package rathaus.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.kernel.Language;

class RecipientTests {

    @ParameterizedTest
    @CsvSource({
        "erika@example.org, erika@example.org",
        "  Erika.Beispiel+amt@Example.ORG , Erika.Beispiel+amt@example.org",
        "o'brien@mail.example, o'brien@mail.example",
        "post@bücher.example, post@xn--bcher-kva.example",
    })
    void readsWhatPeopleType(String typed, String address) {
        assertThat(Recipient.parse(typed, Language.DE))
                .hasValueSatisfying(recipient -> assertThat(recipient.address()).isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "erika",
                "@example.org",
                "erika@",
                "erika@localhost",
                "erika@example..org",
                ".erika@example.org",
                "erika.@example.org",
                "erika@exa mple.org",
                "erika@example.org, max@example.org",
                "erika@example.org\r\nBcc: all@example.org",
                "erika\n@example.org",
                "\"erika\"@example.org",
                "erika@[127.0.0.1]",
                "erika@127.0.0.1",
                "Erika <erika@example.org>",
                "erika@example.org\0",
                "ërika@example.org",
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(Recipient.parse(typed, Language.DE)).isEmpty();
    }

    @Test
    void refusesTooLongParts() {
        assertThat(Recipient.parse("a".repeat(65) + "@example.org", Language.DE))
                .isEmpty();
        assertThat(Recipient.parse("a@" + "b.".repeat(130) + "org", Language.DE))
                .isEmpty();
        assertThat(Recipient.parse("@".repeat(100_000), Language.DE)).isEmpty();
    }

    @Test
    void neverLetsAControlCharacterOrASecondAddressThrough() {
        Random random = new Random(5321);
        String alphabet = "ab@.,;:<> \r\n\t\"\\()[]\0\u0085\u2028ö-+%";
        for (int run = 0; run < 50_000; run++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(16); i > 0; i--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Recipient.parse(typed + "@example.org", Language.DE)
                    .ifPresent(recipient ->
                            assertThat(recipient.address()).matches("[!-~&&[^@,;:<>\"()\\[\\]\\\\]]+@[!-~&&[^@]]+"));
        }
    }

    @Test
    void doesNotShowThePersonInLogs() {
        assertThat(new Recipient("erika@example.org", Language.DE).toString()).doesNotContain("erika");
        assertThat(Message.plain("Bestätigung für Erika", "Liebe Erika").toString())
                .doesNotContain("Erika");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Betreff\r\nBcc: all@example.org", "Betreff\nX", "Betreff\u2028X", "Betreff\0"})
    void refusesSubjectsOfMoreOrLessThanALine(String subject) {
        assertThatThrownBy(() -> Message.plain(subject, "Text")).isInstanceOf(IllegalArgumentException.class);
    }
}
