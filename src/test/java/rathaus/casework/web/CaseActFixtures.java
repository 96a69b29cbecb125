package rathaus.casework.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;

/** The controllers of the case page without log-in and database. */
final class CaseActFixtures {

    private CaseActFixtures() {}

    static MockMvc mvc(CaseDesk desk) {
        CasePages pages = new Plain();
        CaseReplies replies = new CaseReplies(desk, pages);
        KommuneId kommune = new KommuneId(1);
        return MockMvcBuilders.standaloneSetup(
                        new ShowCaseController(desk, pages),
                        new MoveCaseController(desk, replies),
                        new RemarkController(desk, replies),
                        new DecideController(desk, new NoSignatures(), replies))
                .setCustomArgumentResolvers(
                        new Given(Frame.class, CasePageFixtures.frame(Language.DE)),
                        new Given(Actor.class, new Actor.Staff(new UUID(3, 3), kommune, kommune, Set.of())))
                .setMessageConverters(new Pages(), new ByteArrayHttpMessageConverter())
                .build();
    }

    /** The page with nothing around the case. */
    private static final class Plain extends CasePages {

        @SuppressWarnings("NullAway") // what stands around the case is not asked
        Plain() {
            super(
                    new Companions(new DefaultListableBeanFactory().getBeanProvider(CaseCompanion.class)),
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        @Override
        ShowCasePage page(Frame frame, CaseView view, SelectionInput selected, Actor.Staff staff) {
            return ShowCasePage.of(frame, view, List.of(), CasePageFixtures.MINE);
        }
    }

    private record Given(Class<?> type, Object value) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return type.isAssignableFrom(parameter.getParameterType());
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return value;
        }
    }

    private static final class Pages extends AbstractHttpMessageConverter<Page> {

        Pages() {
            super(MediaType.TEXT_HTML);
        }

        @Override
        protected boolean supports(Class<?> type) {
            return Page.class.isAssignableFrom(type);
        }

        @Override
        protected Page readInternal(Class<? extends Page> type, HttpInputMessage input) {
            throw new HttpMessageNotReadableException("A page is only written", input);
        }

        @Override
        protected void writeInternal(Page page, HttpOutputMessage message) throws IOException {
            message.getBody()
                    .write(CasePageFixtures.render(page).outerHtml().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
