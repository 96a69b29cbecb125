package rathaus.casework.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import rathaus.casework.CaseInbox;
import rathaus.casework.ListChoices;
import rathaus.casework.SavedSelection;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.KommuneScope;

/** What one does with the own list: save a selection, choose columns, take it along as a file. */
@Controller
class ArrangeListController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CaseInbox inbox;
    private final ListChoices choices;
    private final InboxPages pages;

    ArrangeListController(CaseInbox inbox, ListChoices choices, InboxPages pages) {
        this.inbox = inbox;
        this.choices = choices;
        this.pages = pages;
    }

    @PostMapping("/amt/eingang/merken")
    @Requires(Permission.READ_CASES)
    ResponseEntity<Page> keep(
            Frame frame, Actor.Staff staff, SelectionInput selected, @RequestParam Optional<String> name) {
        String typed = name.orElse("").strip();
        String problem = problem(typed);
        if (problem.isEmpty() && !choices.keep(new SavedSelection(typed, selected.query()), staff)) {
            problem = "casework.problem.selections-full";
        }
        return problem.isEmpty()
                ? seeOther(frame, selected)
                : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(pages.again(frame, selected, InboxPage.Typed.name(typed, problem), staff));
    }

    private static String problem(String name) {
        if (name.isBlank()) {
            return "casework.problem.selection-name";
        }
        boolean sound =
                name.length() <= SavedSelection.LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
        return sound ? "" : "casework.problem.selection-name-long";
    }

    @PostMapping("/amt/eingang/vergessen")
    @Requires(Permission.READ_CASES)
    ResponseEntity<Page> forget(
            Frame frame, Actor.Staff staff, SelectionInput selected, @RequestParam Optional<String> name) {
        choices.forget(name.orElse(""), staff);
        return seeOther(frame, selected);
    }

    @PostMapping("/amt/eingang/spalten")
    @Requires(Permission.READ_CASES)
    ResponseEntity<Page> choose(
            Frame frame, Actor.Staff staff, SelectionInput selected, @RequestParam Optional<List<String>> spalten) {
        choices.choose(
                ListColumn.named(spalten.orElse(List.of())).stream()
                        .map(ListColumn::key)
                        .toList(),
                staff);
        return seeOther(frame, selected);
    }

    /** Streams all rows of the selection, however many. By POST, because it is noted in the history. */
    @PostMapping("/amt/eingang/liste.csv")
    @Requires(Permission.READ_CASES)
    ResponseEntity<StreamingResponseBody> export(Frame frame, Actor.Staff staff, SelectionInput selected) {
        var kommune = KommuneScope.required();
        StreamingResponseBody body = out -> {
            CaseCsv csv = new CaseCsv(out, frame);
            KommuneScope.run(kommune, () -> inbox.export(selected.selection(), staff, csv::row));
            csv.flush();
        };
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(frame.text("casework.csv.file") + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }

    private static ResponseEntity<Page> seeOther(Frame frame, SelectionInput selected) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(selected.path(InboxPage.PATH))))
                .build();
    }
}
