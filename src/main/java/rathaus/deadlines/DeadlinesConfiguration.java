package rathaus.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the calculation to the running application; without Spring call {@link Deadlines#hessen()}. */
@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {

    @Bean
    Deadlines deadlines() {
        return Deadlines.hessen();
    }
}
