package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseInbox.Filter;
import rathaus.casework.CaseLooks;
import rathaus.casework.Colleagues;
import rathaus.casework.SavedSelection;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;

/**
 * A page of the inbox.
 *
 * @param continued whether more urgent cases came before
 */
record InboxPage(
        Frame frame, SelectionInput selected, CaseInbox.Rows rows, boolean continued, Around around, Typed typed)
        implements Page {

    static final String PATH = "/amt/eingang";
    private static final String ANY = "alle";

    /**
     * What stands around the list.
     *
     * @param columns the ones that are shown
     * @param recent what one looked at last
     * @param wiedervorlagen how many of one's own have come
     */
    record Around(
            CaseInbox.Counts counts,
            List<CaseInbox.Leistung> leistungen,
            List<SavedSelection> saved,
            Set<ListColumn> columns,
            List<CaseLooks.Recent> recent,
            int wiedervorlagen,
            Company company) {}

    /**
     * With whom one works.
     *
     * @param leads whether one leads them
     */
    record Company(List<Colleagues.Colleague> colleagues, boolean leads) {}

    /**
     * What was typed and led nowhere.
     *
     * @param problems message keys by the id of their field
     */
    record Typed(String number, String name, BulkInput bulk, Map<String, String> problems) {
        private static final BulkInput NO_BULK = new BulkInput(null, null, null, null, null, null, null);
        static final Typed NOTHING = new Typed("", "", NO_BULK, Map.of());

        /** There is no case of this number. */
        static Typed unknown(String number) {
            return new Typed(number, "", NO_BULK, Map.of("nummer", "casework.inbox.search.none"));
        }

        /** The selection cannot be saved under this name. */
        static Typed name(String name, String problem) {
            return new Typed("", name, NO_BULK, Map.of("name", problem));
        }

        /** Nothing was begun with the marked cases. */
        static Typed bulk(BulkInput input, String problem) {
            return new Typed("", "", input, Map.of("tun", problem));
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }

    Filter filter() {
        return selected.selection().filter();
    }

    String action(String below) {
        return frame.link(PATH + "/" + below);
    }

    /** Errors in words, by the id of their field. */
    Map<String, String> errors() {
        return frame.inWords(typed.problems());
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    CaseWording wording() {
        return new CaseWording(frame);
    }

    /** The list with another filter and no other choice. */
    String href(Filter other) {
        return frame.link(PATH + "?filter=" + SelectionInput.nameOf(other));
    }

    String href(SavedSelection saved) {
        return frame.link(SelectionInput.parse(saved.query()).path(PATH));
    }

    boolean isCurrent(SavedSelection saved) {
        return saved.query().equals(selected.query());
    }

    String href(CaseInbox.Row row) {
        return frame.link(selected.path(CaseKey.path(row.aktenzeichen())));
    }

    /** How many there are; the end of counting is said, too. */
    String count(Filter other) {
        int number = switch (other) {
            case ALL -> around.counts().all();
            case MINE -> around.counts().mine();
            case UNCLAIMED -> around.counts().unclaimed();
            case COVERED -> around.counts().covered();
        };
        return number < CaseInbox.Counts.MOST
                ? Integer.toString(number)
                : frame.text("casework.inbox.more-than", CaseInbox.Counts.MOST - 1);
    }

    Map<String, String> leistungen() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(ANY, frame.text("casework.inbox.any"));
        around.leistungen().forEach(leistung -> choices.put(leistung.id().value(), leistung.name()));
        return choices;
    }

    Map<String, String> states() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(ANY, frame.text("casework.inbox.any"));
        SelectionInput.STATES.forEach(
                state -> choices.put(state.toLowerCase(Locale.ROOT), wording().state(state)));
        return choices;
    }

    Map<String, String> terms() {
        Map<String, String> choices = new LinkedHashMap<>();
        SelectionInput.terms().forEach(due -> {
            String name = SelectionInput.nameOf(due);
            choices.put(
                    name.isEmpty() ? ANY : name,
                    frame.text(name.isEmpty() ? "casework.inbox.any" : "casework.inbox.term." + name));
        });
        return choices;
    }

    Map<String, String> columnChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ListColumn column : ListColumn.values()) {
            choices.put(column.key(), frame.text("casework.inbox." + column.key()));
        }
        return choices;
    }

    Set<String> columnKeys() {
        return Set.copyOf(around.columns().stream().map(ListColumn::key).toList());
    }

    /** What is chosen of something that may also stay open. */
    static String chosen(String word) {
        return word.isEmpty() ? ANY : word;
    }

    boolean shows(ListColumn column) {
        return around.columns().contains(column);
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link(selected.path(PATH)) : null;
    }

    @Nullable
    String nextHref() {
        return rows.next()
                .map(mark -> frame.link(UriComponentsBuilder.fromPath(PATH)
                        .query(selected.query())
                        .queryParam("nach", "{mark}")
                        .encode()
                        .buildAndExpand(mark)
                        .toUriString()))
                .orElse(null);
    }

    /** Whether the day is set by law and the clock runs. */
    boolean isHard(CaseInbox.Row row) {
        return row.statutory() && !isWaiting(row);
    }

    private static boolean isWaiting(CaseInbox.Row row) {
        return row.state().equals("WAITING");
    }

    /** What the day in the first column means; the words differ, not only the look. */
    String due(CaseInbox.Row row) {
        String kind = isWaiting(row) ? "wiedervorlage" : isHard(row) ? "statutory" : "target";
        return frame.text("casework.inbox.due." + kind, wording().day(row.due()));
    }

    /** Said instead of a list. */
    String empty() {
        return frame.text("casework.inbox.empty."
                + (selected.selection().isNarrow() ? "auswahl" : SelectionInput.nameOf(filter())));
    }

    boolean mayWork() {
        return frame.actor().may(Permission.WORK_ON_CASES);
    }

    boolean isMarked(CaseInbox.Row row) {
        return typed.bulk().az().contains(row.aktenzeichen());
    }

    /** What can be done with many cases, by the value that is sent. */
    Map<String, String> acts() {
        Map<String, String> acts = new LinkedHashMap<>();
        List.of("uebernehmen", "geben", "zuruecklegen", "erteilen", "zda")
                .forEach(act -> acts.put(act, frame.text("casework.bulk.act." + act)));
        return acts;
    }

    Map<String, String> colleagues() {
        return names(around.company().colleagues());
    }

    static Map<String, String> names(List<Colleagues.Colleague> colleagues) {
        Map<String, String> names = new LinkedHashMap<>();
        colleagues.forEach(colleague -> names.put(colleague.id().toString(), colleague.name()));
        return names;
    }

    String href(CaseLooks.Recent recent) {
        return frame.link(CaseKey.path(recent.aktenzeichen()));
    }

    String wiedervorlagenHref() {
        return frame.link(WiedervorlagenPage.PATH);
    }

    Optional<Integer> passed() {
        return Optional.of(around.counts().passed()).filter(number -> number > 0);
    }

    String passedHref() {
        return frame.link(PATH + "?filter=alle&frist=ueberschritten");
    }

    @Override
    public String toString() {
        return "InboxPage[" + filter() + "]";
    }
}
