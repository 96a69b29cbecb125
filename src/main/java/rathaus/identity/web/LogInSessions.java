package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import rathaus.tenancy.KommuneScope;

/** Begins and ends sessions. A log-in never continues an older session: its id changes, its contents are gone. */
@Component
class LogInSessions {

    private final SessionActors actors;
    private final CsrfTokenRepository formTokens;
    private final Clock clock;

    LogInSessions(SessionActors actors, CsrfTokenRepository formTokens, Clock clock) {
        this.actors = actors;
        this.formTokens = formTokens;
        this.clock = clock;
    }

    void begin(Side side, UUID account, int epoch, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) side.idle().toSeconds());
        session.setAttribute(
                SessionEntry.ATTRIBUTE,
                new SessionEntry(side, KommuneScope.required(), account, epoch, clock.instant()).encoded());
    }

    /** Ends the session, whosever it is, and takes a new secret for forms. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        formTokens.saveToken(null, request, response);
    }

    /** The member of staff who has given the password and not yet the code. */
    Optional<SessionEntry> halfLoggedIn(HttpServletRequest request) {
        return actors.entry(request, Side.STAFF_WITHOUT_SECOND_FACTOR, KommuneScope.required());
    }
}
