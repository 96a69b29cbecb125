package rathaus.portal.web;

import java.util.List;
import rathaus.kernel.Permission;

/** Parts of the work place that few people open and seldom: one entry of the navigation leads to each. */
enum OfficeSection {
    ADMINISTRATION(
            "/amt/verwaltung",
            "portal.section.administration",
            Permission.ADMINISTER_KOMMUNE,
            List.of("personal", "wappen", "textbausteine", "siegel", "automatik")),
    OPERATION(
            "/amt/betrieb",
            "portal.section.operation",
            Permission.OPERATE,
            List.of("nachrichten", "unzustellbar", "zahlungen", "leistungen", "zeitstempel", "suche"));

    private final String path;
    private final String key;
    private final Permission permission;
    private final List<String> parts;

    OfficeSection(String path, String key, Permission permission, List<String> parts) {
        this.path = path;
        this.key = key;
        this.permission = permission;
        this.parts = parts;
    }

    String path() {
        return path;
    }

    /** Of its name in the navigation and above its page. */
    String key() {
        return key;
    }

    Permission permission() {
        return permission;
    }

    List<Part> parts() {
        return parts.stream()
                .map(part -> new Part(path + "/" + part, "portal.page." + part, "portal.page-text." + part))
                .toList();
    }

    /** A page of the section, with the keys of its name and of what it is for. */
    record Part(String path, String name, String text) {}
}
