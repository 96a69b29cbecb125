package rathaus.portal.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers their frame and remembers the chosen language. */
@Configuration(proxyBeanMethods = false)
class PortalWeb implements WebMvcConfigurer {

    private final Frames frames;
    private final LanguageChoice language;

    PortalWeb(Frames frames, LanguageChoice language) {
        this.frames = frames;
        this.language = language;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FrameArgument(frames));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(language);
    }
}
