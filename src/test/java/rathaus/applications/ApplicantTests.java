package rathaus.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rathaus.forms.Answers;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormInput;
import rathaus.forms.FormReading;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Ortsrechtspunkt;
import rathaus.servicepackage.Uebersetzungen;

class ApplicantTests {

    /** The first address of this form is that of the building site. */
    private static final Leistungspaket PAKET = ApplicationsFixtures.changed("sondernutzung-baustelle", Map.of());

    @Test
    void livesAtTheAddressOfAPersonNotAtTheOneOfAThing() {
        Applicant applicant = Applicant.of(form(), typed(true));
        assertThat(applicant.address().orElseThrow().lines()).containsExactly("Uferstraße 4", "61137 Schöneck");
    }

    @Test
    void cannotBeReachedByLetterIfNoPersonHasAnAddress() {
        assertThat(Applicant.of(form(), typed(false)).address()).isEmpty();
    }

    private static Answers typed(boolean withPerson) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        address(typed, "ort_der_nutzung", "Frankfurter Straße", "12", "61118", "Bad Vilbel");
        if (withPerson) {
            address(typed, "anschrift", "Uferstraße", "4", "61137", "Schöneck");
        }
        return FormReading.all(form(), FormInput.of(typed), Answers.none()).answers();
    }

    private static void address(
            Map<String, List<String>> typed, String field, String street, String number, String postcode, String town) {
        typed.put(field + ".strasse", List.of(street));
        typed.put(field + ".hausnummer", List.of(number));
        typed.put(field + ".plz", List.of(postcode));
        typed.put(field + ".ort", List.of(town));
    }

    private static FormDefinition form() {
        Befunde befunde = new Befunde();
        Set<String> names = Set.copyOf(Ortsrechtspunkt.read(PAKET, befunde).orElseThrow().stream()
                .map(Ortsrechtspunkt::name)
                .toList());
        return FormDefinition.read(PAKET, names, Uebersetzungen.read(PAKET, befunde), befunde)
                .orElseThrow();
    }
}
