package rathaus.applications.web;

import rathaus.kernel.LeistungId;
import rathaus.tenancy.Kommune;

/** Addresses of the interface for programs, as seen from outside. */
final class ApiPaths {

    private ApiPaths() {}

    static String schema(Kommune kommune, LeistungId leistung) {
        return "/api/" + kommune.slug() + "/leistungen/" + leistung.value() + "/schema";
    }

    static String antraege(Kommune kommune, LeistungId leistung) {
        return "/api/" + kommune.slug() + "/antraege/" + leistung.value();
    }
}
