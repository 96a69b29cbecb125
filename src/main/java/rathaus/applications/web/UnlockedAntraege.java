package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import rathaus.kernel.KommuneId;

/**
 * Which Antraege this session may see: ids that the right reference and PIN opened, as one text with blanks between them,
 * because sessions hold text only. Nothing else lies in the session.
 */
final class UnlockedAntraege {

    private static final String ATTRIBUTE = "antraege";
    private static final int MOST = 20;

    private UnlockedAntraege() {}

    /** Opens an Antrag for this session, which gets a new id. */
    static void unlock(HttpServletRequest request, KommuneId kommune, UUID antrag) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        List<String> open = new ArrayList<>(of(session));
        open.add(entry(kommune, antrag));
        while (open.size() > MOST) {
            open.removeFirst();
        }
        session.setAttribute(ATTRIBUTE, String.join(" ", open));
    }

    static boolean isOpen(HttpServletRequest request, KommuneId kommune, UUID antrag) {
        HttpSession session = request.getSession(false);
        return session != null && of(session).contains(entry(kommune, antrag));
    }

    private static List<String> of(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof String ids ? List.of(ids.split(" ")) : List.of();
    }

    private static String entry(KommuneId kommune, UUID antrag) {
        return kommune.value() + ":" + antrag;
    }
}
