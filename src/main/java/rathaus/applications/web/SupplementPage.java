package rathaus.applications.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rathaus.applications.AntragTracking;
import rathaus.applications.RequestedItem;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FormPageView;
import rathaus.forms.FormPageView.EntryView;
import rathaus.forms.FormPageView.GroupView;
import rathaus.forms.FormPageView.Shown;
import rathaus.forms.QuestionView;

/** The points that were asked for, each with the reason. */
record SupplementPage(
        Frame frame,
        String reference,
        UUID request,
        LocalDate due,
        List<RequestedItem> items,
        List<QuestionView> questions,
        Map<String, String> errors)
        implements Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static SupplementPage of(Frame frame, AntragTracking.State state, AntragTracking.OpenRequest open, Shown shown) {
        Set<String> fields =
                open.request().items().stream().map(RequestedItem::field).collect(Collectors.toUnmodifiableSet());
        List<QuestionView> questions = new ArrayList<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (var page : open.form().pages()) {
            if (page.fields().anyMatch(field -> fields.contains(field.id()))) {
                FormPageView view = FormPageView.of(frame, open.current().form(), page, shown);
                errors.putAll(view.errors());
                view.groups().stream()
                        .map(GroupView::entries)
                        .flatMap(List::stream)
                        .map(EntryView::questions)
                        .flatMap(List::stream)
                        .filter(question -> fields.contains(question.name()))
                        .forEach(questions::add);
            }
        }
        return new SupplementPage(
                frame,
                state.reference().value(),
                open.request().id(),
                open.request().due(),
                open.request().items(),
                questions,
                errors);
    }

    String until() {
        return DAY.format(due);
    }
}
