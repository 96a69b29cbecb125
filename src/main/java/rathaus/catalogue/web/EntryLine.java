package rathaus.catalogue.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.catalogue.Leistung;
import rathaus.design.Frame;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;

/**
 * An entry in a list.
 *
 * @param germanName the official name beside a translated one
 * @param elsewhere whether another body is responsible
 */
record EntryLine(
        String name, @Nullable String germanName, String summary, String href, boolean online, boolean elsewhere) {

    static EntryLine of(Leistung entry, Set<LeistungId> online, Frame frame) {
        boolean english = frame.language() == Language.EN;
        return new EntryLine(
                english ? entry.englishName() : entry.name(),
                english ? entry.name() : null,
                entry.summary(),
                frame.link("/leistungen/" + entry.id()),
                online.contains(entry.id()),
                entry.responsibleElsewhere().isPresent());
    }

    static List<EntryLine> of(List<Leistung> entries, Set<LeistungId> online, Frame frame) {
        return entries.stream().map(entry -> of(entry, online, frame)).toList();
    }
}
