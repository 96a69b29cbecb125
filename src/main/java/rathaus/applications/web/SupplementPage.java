package rathaus.applications.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import rathaus.applications.AntragTracking;
import rathaus.applications.RequestedItem;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FormPageView;
import rathaus.forms.FormPageView.EntryView;
import rathaus.forms.FormPageView.Shown;
import rathaus.forms.QuestionView;

/** The points that were asked for, each with the reason. */
record SupplementPage(
        Frame frame, String reference, UUID request, LocalDate due, List<Point> points, Map<String, String> errors)
        implements Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /**
     * One point.
     *
     * @param reason why the office asks, in the clerk's words
     * @param entry for repeated groups the name and number of the entry: {@code Hund 2}
     */
    record Point(String reason, Optional<String> entry, QuestionView question) {}

    static SupplementPage of(Frame frame, AntragTracking.State state, AntragTracking.OpenRequest open, Shown shown) {
        Map<String, String> reasons = open.request().items().stream()
                .collect(Collectors.toMap(RequestedItem::field, RequestedItem::reason, (one, other) -> one));
        List<Point> points = new ArrayList<>();
        Map<String, String> errors = new LinkedHashMap<>();
        open.form().pages().stream()
                .filter(page -> reasons.keySet().stream()
                        .anyMatch(place -> open.form().pageAt(place).equals(Optional.of(page))))
                .map(page -> FormPageView.of(frame, open.current().form(), page, shown))
                .forEach(view -> {
                    errors.putAll(view.errors());
                    view.groups().forEach(group -> group.entries().forEach(entry -> add(entry, reasons, points)));
                });
        return new SupplementPage(
                frame,
                state.reference().value(),
                open.request().id(),
                open.request().due(),
                points,
                errors);
    }

    private static void add(EntryView entry, Map<String, String> reasons, List<Point> points) {
        entry.nested().forEach(group -> group.entries().forEach(inner -> add(inner, reasons, points)));
        for (QuestionView question : entry.questions()) {
            Optional.ofNullable(reasons.get(question.name()))
                    .ifPresent(reason -> points.add(new Point(reason, entry.title(), question)));
        }
    }

    String until() {
        return DAY.format(due);
    }
}
