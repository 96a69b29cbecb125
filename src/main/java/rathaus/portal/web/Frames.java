package rathaus.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import rathaus.design.Frame;
import rathaus.design.Frame.KommuneView;
import rathaus.design.Messages;
import rathaus.identity.CurrentActor;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.Kommunen;
import rathaus.tenancy.RequestKommune;

/** Fills the frame of a page from its request. */
@Component
class Frames {

    private final Messages messages;
    private final Kommunen kommunen;
    private final Navigation navigation;
    private final CurrentActor actors;

    Frames(Messages messages, Kommunen kommunen, Navigation navigation, CurrentActor actors) {
        this.messages = messages;
        this.kommunen = kommunen;
        this.navigation = navigation;
        this.actors = actors;
    }

    /** The frame of the request's Kommune, or of the installation as a whole if the request names none. */
    Frame of(HttpServletRequest request) {
        Language language = LanguageChoice.of(request);
        return RequestKommune.of(request)
                .map(found -> inKommune(request, found, language))
                .orElseGet(() -> ofInstallation(request, language));
    }

    private Frame inKommune(HttpServletRequest request, RequestKommune found, Language language) {
        Actor actor = actors.of(request)
                .orElseGet(() -> new Actor.Guest(found.kommune().id()));
        Frame.Texts texts = messages.in(language);
        String path = asked(request).substring(found.base().length());
        return new Frame(
                view(found.kommune()),
                found.base(),
                path,
                language,
                actor,
                actors.displayName(actor).orElse(null),
                navigation.entries(found.base(), path, actor, texts),
                texts,
                csrfToken(request));
    }

    /** What the person asked for, also on the way to the error page. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                        && asked.startsWith(request.getContextPath() + "/")
                ? asked
                : request.getRequestURI();
    }

    private Frame ofInstallation(HttpServletRequest request, Language language) {
        Frame.Texts texts = messages.in(language);
        String name = texts.get("portal.installation.name");
        KommuneView view = new KommuneView("", name, name, "", "", "", "", Map.of());
        Actor guest = new Actor.Guest(kommunen.all().getFirst().id());
        return new Frame(
                view, "", request.getRequestURI(), language, guest, null, List.of(), texts, csrfToken(request));
    }

    private static KommuneView view(Kommune kommune) {
        Kommune.Contact contact = kommune.contact();
        return new KommuneView(
                kommune.slug(),
                kommune.name(),
                kommune.officialName(),
                contact.street(),
                contact.postcode() + " " + contact.town(),
                contact.telephone(),
                contact.email(),
                kommune.colours());
    }

    private static String csrfToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
