package rathaus.remedies.usecases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.deadlines.Deadlines;
import rathaus.remedies.domain.WiderspruchTerms;

/** The terms of this module by the one calendar of the house. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    WiderspruchTerms objectionTerms(Deadlines deadlines) {
        return new WiderspruchTerms(deadlines);
    }
}
