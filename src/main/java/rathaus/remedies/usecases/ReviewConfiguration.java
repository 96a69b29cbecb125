package rathaus.remedies.usecases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.deadlines.Deadlines;
import rathaus.remedies.domain.ObjectionTerms;

/** The terms of this module by the one calendar of the house. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    ObjectionTerms objectionTerms(Deadlines deadlines) {
        return new ObjectionTerms(deadlines);
    }
}
