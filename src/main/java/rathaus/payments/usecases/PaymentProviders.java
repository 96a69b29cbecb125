package rathaus.payments.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rathaus.kernel.KommuneId;
import rathaus.payments.domain.BankAccount;
import rathaus.payments.spi.PaymentProvider;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.Kommunen;

/** Which provider and which account a Kommune has chosen. A choice that no provider answers to stops the start. */
@Component
class PaymentProviders {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentProviders.class);
    private static final String NONE = "none";

    private final Map<String, PaymentProvider> byId;
    private final PaymentSettings settings;
    private final Kommunen kommunen;

    PaymentProviders(List<PaymentProvider> providers, PaymentSettings settings, Kommunen kommunen) {
        this.byId = providers.stream().collect(Collectors.toUnmodifiableMap(PaymentProvider::id, Function.identity()));
        this.settings = settings;
        this.kommunen = kommunen;
        Stream.concat(Stream.of(settings.provider()), settings.providers().values().stream())
                .filter(choice -> !choice.equals(NONE) && !byId.containsKey(choice))
                .findAny()
                .ifPresent(choice -> {
                    throw new IllegalStateException("No payment provider is called " + choice);
                });
        kommunen.all().stream()
                .map(Kommune::slug)
                .filter(slug -> !settings.accounts().containsKey(slug))
                .forEach(slug -> LOG.warn("Nobody can transfer money: rathaus.payments.accounts.{} is not set", slug));
    }

    /** The provider for new payments of the Kommune; empty if citizens pay by transfer only. */
    Optional<PaymentProvider> forKommune(KommuneId kommune) {
        String choice = settings.providers().getOrDefault(slug(kommune), settings.provider());
        return Optional.ofNullable(byId.get(choice));
    }

    /** The provider of a payment that was begun, even if the Kommune has chosen another one since. */
    Optional<PaymentProvider> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<BankAccount> account(KommuneId kommune) {
        return Optional.ofNullable(settings.accounts().get(slug(kommune))).map(PaymentSettings.Account::toBankAccount);
    }

    private String slug(KommuneId kommune) {
        return kommunen.byId(kommune).slug();
    }
}
