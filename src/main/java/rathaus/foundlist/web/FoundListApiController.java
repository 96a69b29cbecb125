package rathaus.foundlist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.foundlist.FoundListSearch;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.PublicFundsache;
import rathaus.kernel.Language;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The list for programs: the same parameters as the page, stable names. */
@RestController
class FoundListApiController {

    private final FoundListSearch search;
    private final Messages messages;

    FoundListApiController(FoundListSearch search, Messages messages) {
        this.search = search;
        this.messages = messages;
    }

    @GetMapping(
            path = "/api/fundsachen",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @Requires(Permission.VISIT)
    ResponseEntity<?> list(FoundListInput input) {
        if (!input.problems().isEmpty()) {
            return faulty(input);
        }
        FoundListSearch.Found found = search.find(input.sought());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Items(
                        found.items().stream().map(Item::of).toList(),
                        found.next().map(Fundnummer::toString).orElse(null)));
    }

    /** The detail names each parameter and what is wrong with it, in German. */
    private ResponseEntity<ProblemDetail> faulty(FoundListInput input) {
        Frame.Texts texts = messages.in(Language.DE);
        String detail = input.problems().entrySet().stream()
                .map(problem -> problem.getKey() + ": " + texts.get(problem.getValue()))
                .collect(Collectors.joining("; "));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /**
     * One page. Fields may be added, never removed or renamed.
     *
     * @param nach value of the parameter of the same name for the next page; null on the last one
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Items(List<Item> fundsachen, @Nullable String nach) {}

    /** One entry. */
    record Item(String nummer, String art, String beschreibung, String gebiet, LocalDate gefundenAm) {

        static Item of(PublicFundsache item) {
            return new Item(
                    item.nummer().toString(), item.kind().code(), item.description(), item.area(), item.foundOn());
        }
    }
}
