package rathaus.portal.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.design.Frame.NavigationCount;
import rathaus.design.Frame.NavigationEntry;
import rathaus.design.Frame.Texts;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** The main entries that this actor may use, one list for citizens and one for the work place. */
@Component
class Navigation {

    private static final List<Entry> PUBLIC = List.of(
            new Entry("/leistungen", "portal.navigation.services", Permission.VISIT),
            new Entry("/lebenslagen", "portal.navigation.situations", Permission.VISIT),
            new Entry("/antrag/status", "portal.navigation.status", Permission.APPLY));

    private static final List<Entry> OFFICE = List.of(
            new Entry("/amt/eingang", "portal.navigation.inbox", Permission.READ_CASES),
            new Entry("/amt/postausgang", "portal.navigation.post", Permission.WORK_ON_CASES),
            new Entry("/amt/zeichnung", "portal.navigation.signing", Permission.DECIDE_CASES),
            new Entry("/amt/stellungnahmen", "portal.navigation.opinions", Permission.READ_CASES),
            new Entry("/amt/wartelisten", "portal.navigation.waiting", Permission.READ_CASES),
            new Entry("/amt/fundsachen", "portal.navigation.found", Permission.READ_CASES),
            new Entry("/amt/assistenz", "portal.navigation.assist", Permission.ASSIST_APPLICANTS),
            new Entry("/amt/fristen", "portal.navigation.terms", Permission.USE_WORKPLACE),
            new Entry("/amt/akten", "portal.navigation.records", Permission.READ_RECORDS),
            new Entry("/amt/aussonderung", "portal.navigation.disposal", Permission.DISPOSE_OF_RECORDS),
            new Entry("/amt/revision", "portal.navigation.audit", Permission.AUDIT),
            section(OfficeSection.ADMINISTRATION),
            section(OfficeSection.OPERATION));

    private final ObjectProvider<NavigationCount> counts;

    Navigation(ObjectProvider<NavigationCount> counts) {
        this.counts = counts;
    }

    /** In order; an entry is current if the page lies in its section. */
    List<NavigationEntry> entries(String base, String path, Actor actor, Texts texts) {
        Stream<Entry> entries = path.startsWith("/amt") ? OFFICE.stream() : PUBLIC.stream();
        return entries.filter(entry -> actor.may(entry.permission()))
                .map(entry -> new NavigationEntry(label(entry, actor, texts), base + entry.path(), entry.covers(path)))
                .toList();
    }

    /** With how much waits there, if anything does. */
    private String label(Entry entry, Actor actor, Texts texts) {
        int waiting = counts.stream()
                .filter(count -> entry.covers(count.path()))
                .mapToInt(count -> count.waiting(actor))
                .sum();
        String label = texts.get(entry.key());
        return waiting == 0 ? label : texts.get("portal.navigation.counted", label, waiting);
    }

    private static Entry section(OfficeSection section) {
        return new Entry(section.path(), section.key(), section.permission());
    }

    private record Entry(String path, String key, Permission permission) {

        boolean covers(String page) {
            return page.equals(path) || page.startsWith(path + "/");
        }
    }
}
