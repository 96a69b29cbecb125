package rathaus.registers.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.kernel.KommuneId;
import rathaus.registers.Register;
import rathaus.registers.spi.RegisterProvider;
import rathaus.tenancy.Kommunen;

/** Which provider a Kommune has chosen for a register. A choice that no provider answers to stops the start. */
@Component
class RegisterProviders {

    private static final String NONE = "none";
    private static final String SIMULATOR = "simulator";

    private final Map<String, RegisterProvider> byId;
    private final RegisterSettings settings;
    private final Kommunen kommunen;

    RegisterProviders(List<RegisterProvider> providers, RegisterSettings settings, Kommunen kommunen) {
        this.byId = providers.stream().collect(Collectors.toUnmodifiableMap(RegisterProvider::id, Function.identity()));
        this.settings = settings;
        this.kommunen = kommunen;
        Stream.concat(Stream.of(settings.providers()), settings.kommunen().values().stream())
                .flatMap(choices -> choices.entrySet().stream())
                .forEach(choice -> verify(choice.getKey(), choice.getValue()));
    }

    private void verify(String word, String id) {
        Register register = Stream.of(Register.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No register is called " + word));
        if (!id.equals(NONE) && reaching(register, id).isEmpty()) {
            throw new IllegalStateException("No register provider that reaches " + word + " is called " + id);
        }
    }

    /** The provider of a Kommune; empty if it has none. */
    Optional<RegisterProvider> of(KommuneId kommune, Register register) {
        return reaching(register, settings.choice(kommunen.byId(kommune).slug(), register, SIMULATOR));
    }

    private Optional<RegisterProvider> reaching(Register register, String id) {
        return Optional.ofNullable(byId.get(id)).filter(provider -> provider.reaches(register));
    }
}
