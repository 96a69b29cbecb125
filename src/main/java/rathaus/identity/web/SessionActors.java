package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.identity.ActorSessions;
import rathaus.identity.CitizenAccounts;
import rathaus.identity.CitizenContact;
import rathaus.identity.CurrentActor;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Reads the actor from the session, once for every request. */
@Component
class SessionActors implements CurrentActor {

    private static final String RESOLVED = SessionActors.class.getName() + ".resolved";

    private final ActorSessions sessions;
    private final CitizenAccounts citizens;
    private final StaffDirectory staff;
    private final Clock clock;

    SessionActors(ActorSessions sessions, CitizenAccounts citizens, StaffDirectory staff, Clock clock) {
        this.sessions = sessions;
        this.citizens = citizens;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Actor actor) {
            return Optional.of(actor);
        }
        Optional<Actor> actor = KommuneScope.current().map(kommune -> resolve(request, kommune));
        actor.ifPresent(found -> request.setAttribute(RESOLVED, found));
        return actor;
    }

    @Override
    public Optional<String> displayName(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> citizens.contact(citizen.account()).map(CitizenContact::email);
            case Actor.Staff member -> staff.displayName(member.account());
            case Actor.Guest guest -> Optional.empty();
            case Actor.Machine machine -> Optional.empty();
        };
    }

    /** Under {@code /api} everybody is a guest, whatever cookies say: no other site can act there in somebody's name. */
    private Actor resolve(HttpServletRequest request, KommuneId kommune) {
        if (ReturnPath.isApi(request)) {
            return new Actor.Guest(kommune);
        }
        Side side = Side.of(request);
        Optional<? extends Actor> known = entry(request, side, kommune).flatMap(entry -> switch (entry.side()) {
            case CITIZEN -> sessions.citizen(entry.account(), entry.epoch());
            case STAFF -> sessions.staff(entry.account(), entry.epoch());
            case STAFF_WITHOUT_SECOND_FACTOR -> Optional.<Actor>empty();
        });
        return known.isPresent() ? known.get() : new Actor.Guest(kommune);
    }

    /** The entry of the request's session, if it is of this side and Kommune and not over. */
    Optional<SessionEntry> entry(HttpServletRequest request, Side side, KommuneId kommune) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SessionEntry.ATTRIBUTE) instanceof String line)) {
            return Optional.empty();
        }
        return SessionEntry.decoded(line).filter(entry -> entry.isWithin(side, kommune, clock.instant()));
    }
}
