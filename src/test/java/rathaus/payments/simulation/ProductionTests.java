package rathaus.payments.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** Outside of demonstrations nobody settles a fee by a button, and nobody is told to pay into an example account. */
class ProductionTests {

    private final ApplicationContextRunner installation = new ApplicationContextRunner()
            .withUserConfiguration(SimulatedPayments.class, SimulatedPaymentController.class);

    @Test
    void hasNoSimulatedProvider() {
        installation.run(context -> assertThat(context)
                .doesNotHaveBean(SimulatedPayments.class)
                .doesNotHaveBean(SimulatedPaymentController.class));
        installation
                .withPropertyValues("spring.profiles.active=examples")
                .run(context -> assertThat(context).hasFailed()); // there it is wanted and misses its database here
    }

    @Test
    void hasNoExampleAccounts() throws IOException {
        assertThat(keys("application.yaml")).isNotEmpty().noneMatch(key -> key.startsWith("rathaus.payments"));
        assertThat(keys("application-examples.yaml")).contains("rathaus.payments.accounts.rodenbach.iban");
    }

    private static String[] keys(String file) throws IOException {
        return ((EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                        .load(file, new ClassPathResource(file))
                        .getFirst())
                .getPropertyNames();
    }
}
