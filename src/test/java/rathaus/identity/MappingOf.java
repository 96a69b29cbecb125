package rathaus.identity;

import java.lang.reflect.Method;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/** The mapping that a handler method declares. */
public final class MappingOf {

    private MappingOf() {}

    /** Of this method. */
    public static RequestMappingInfo method(Method method) {
        RequestMapping declared = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (declared == null) {
            throw new IllegalArgumentException(method.getName() + " is no handler");
        }
        RequestMappingInfo.BuilderConfiguration options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(new PathPatternParser());
        return RequestMappingInfo.paths(declared.path())
                .methods(declared.method())
                .options(options)
                .build();
    }
}
