package rathaus.waitinglist.usecases;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.procedure.Warteliste;
import rathaus.waitinglist.WaitingEntry;
import rathaus.waitinglist.WaitingLists.Listing;
import rathaus.waitinglist.WaitingLists.Overview;
import rathaus.waitinglist.WaitingLists.Row;
import rathaus.waitinglist.domain.Entries;
import rathaus.waitinglist.domain.Entries.Ahead;
import rathaus.waitinglist.domain.Entries.Position;
import rathaus.waitinglist.domain.Entry;
import rathaus.waitinglist.usecases.Heads.Head;

/** Lists and entries as pages show them; reading is noted with its purpose (DESIGN 5). */
@Component
class ListReading {

    private static final int PAGE = 50;
    private static final Position START = new Position("", new UUID(0, 0));
    private static final String PURPOSE = "Führen der Warteliste";
    private static final String CLERK = "Sachbearbeitung";

    private final Entries entries;
    private final Heads heads;
    private final PublishedVerfahren published;
    private final StaffDirectory directory;
    private final AccessLog accessLog;

    ListReading(
            Entries entries, Heads heads, PublishedVerfahren published, StaffDirectory directory, AccessLog accessLog) {
        this.entries = entries;
        this.heads = heads;
        this.published = published;
        this.directory = directory;
        this.accessLog = accessLog;
    }

    List<Overview> overview(Actor.Staff staff) {
        Set<String> units = heads.units(Permission.READ_CASES, staff);
        Map<LeistungId, Long> waiting = entries.waiting();
        Map<LeistungId, Head> lists = new LinkedHashMap<>();
        published
                .online()
                .forEach(verfahren -> Heads.head(verfahren).ifPresent(head -> lists.put(head.leistung(), head)));
        waiting.keySet().stream()
                .filter(leistung -> !lists.containsKey(leistung))
                .forEach(leistung -> heads.of(leistung).ifPresent(head -> lists.put(leistung, head)));
        return lists.values().stream()
                .filter(head -> units.contains(head.unit()))
                .map(head -> new Overview(
                        head.leistung(),
                        head.rules().title(),
                        head.verfahren().leistung().name(),
                        waiting.getOrDefault(head.leistung(), 0L)))
                .sorted(Comparator.comparing(Overview::title, Collator.getInstance(Locale.GERMAN)))
                .toList();
    }

    Listing listing(Head head, Optional<String> after, Actor.Staff staff) {
        LeistungId leistung = head.leistung();
        Optional<Position> mark = after.flatMap(entries::find)
                .filter(entry -> entry.facts().leistung().equals(leistung))
                .map(Position::of);
        List<Entry.Waiting> found = entries.page(leistung, mark, PAGE + 1);
        List<Entry.Waiting> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Ahead ahead = entries.ahead(
                leistung,
                shown.stream().findFirst().map(Position::of).or(() -> mark).orElse(START));
        accessLog.read(
                subject(leistung),
                PURPOSE,
                staff,
                CLERK,
                "Warteliste " + leistung + ", ab Platz " + (ahead.ranked() + 1));
        Optional<String> next =
                found.size() > PAGE ? Optional.of(shown.getLast().facts().aktenzeichen()) : Optional.empty();
        Warteliste rules = head.rules();
        return new Listing(
                leistung,
                rules.title(),
                rules.legalBasis(),
                rules.order().stream().map(Warteliste.OrderRule::title).toList(),
                rules.columns().stream().map(head::label).toList(),
                ahead.all(),
                rows(shown, ahead, head),
                next);
    }

    /** The list itself, whoever stands on it: one note for each page that somebody looks at. */
    private static UUID subject(LeistungId leistung) {
        return UUID.nameUUIDFromBytes(("warteliste/" + leistung).getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever ranks the same has the same place, and the next one is as far behind as heads stand before it. */
    private List<Row> rows(List<Entry.Waiting> shown, Ahead ahead, Head head) {
        List<Row> rows = new ArrayList<>();
        long place = ahead.ranked() + 1;
        String key = shown.isEmpty() ? "" : shown.getFirst().facts().orderKey();
        for (int i = 0; i < shown.size(); i++) {
            Entry.Facts facts = shown.get(i).facts();
            if (!facts.orderKey().equals(key)) {
                key = facts.orderKey();
                place = ahead.listed() + i + 1;
            }
            rows.add(new Row(
                    place,
                    facts.aktenzeichen(),
                    answers(facts, head),
                    facts.since(),
                    heads.isFormer(facts.pinned(), head)));
        }
        return rows;
    }

    private static List<String> answers(Entry.Facts facts, Head head) {
        Map<String, String> answers = facts.columns().stream()
                .collect(
                        Collectors.toUnmodifiableMap(WaitingEntry.Cell::field, WaitingEntry.Cell::answer, (a, b) -> a));
        return head.rules().columns().stream()
                .map(column -> answers.getOrDefault(column, ""))
                .toList();
    }

    WaitingEntry view(Entry entry, Head head) {
        Entry.Facts facts = entry.facts();
        return new WaitingEntry(
                facts.leistung(),
                head.rules().title(),
                facts.aktenzeichen(),
                entry.version(),
                entry instanceof Entry.Waiting ? Optional.of(standing(entry)) : Optional.empty(),
                facts.since(),
                facts.receivedOn(),
                facts.order(),
                heads.isFormer(facts.pinned(), head),
                facts.columns(),
                entry instanceof Entry.Left left ? Optional.of(gone(left)) : Optional.empty());
    }

    private WaitingEntry.Standing standing(Entry entry) {
        Ahead ahead = entries.ahead(entry.facts().leistung(), Position.of(entry));
        return new WaitingEntry.Standing(ahead.ranked() + 1, ahead.all());
    }

    private WaitingEntry.Gone gone(Entry.Left left) {
        return new WaitingEntry.Gone(
                left.leaving(),
                left.on(),
                left.clerk().map(clerk -> directory.displayName(clerk).orElse("")));
    }

    void noteReading(Entry entry, Actor.Staff staff) {
        Entry.Facts facts = entry.facts();
        accessLog.read(facts.id(), PURPOSE, staff, CLERK, "Wartelisteneintrag " + facts.aktenzeichen());
    }
}
