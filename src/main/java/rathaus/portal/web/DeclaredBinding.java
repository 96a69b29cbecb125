package rathaus.portal.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Binds what input records declare in their constructor and looks at no other parameter, whatever it is called. */
@ControllerAdvice
class DeclaredBinding {

    @InitBinder
    void bindOnlyWhatIsDeclared(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
