package rathaus.hostile;

import java.nio.charset.StandardCharsets;
import rathaus.identity.RouteWalk.Route;

/** One request and its answer. */
record Exchange(int number, Family family, Somebody somebody, Town town, Route route, byte[] request, Answer answer) {

    /** The beginning of the request, readable, for a failing test; cookies are left out. */
    String told() {
        String text = new String(request, 0, Math.min(request.length, 3_000), StandardCharsets.ISO_8859_1)
                .replaceAll("Cookie: [^\\r\\n]*", "Cookie: …");
        int end = Math.min(text.length(), 600);
        return "#" + number + " " + family + " as " + somebody + ": "
                + text.substring(0, end).replace("\r\n", " | ").replaceAll("\\p{Cntrl}", "\u00b7");
    }
}
