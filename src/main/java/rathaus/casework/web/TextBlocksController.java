package rathaus.casework.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.TextBlockKeeping;
import rathaus.casework.TextBlocks;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Keeps the Textbausteine of the Kommune, for administrators. */
@Controller
class TextBlocksController {

    private static final String ONE = TextBlocksPage.PATH + "/{baustein}";

    private final TextBlockKeeping keeping;

    TextBlocksController(TextBlockKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping(TextBlocksPage.PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    TextBlocksPage list(Frame frame) {
        return new TextBlocksPage(frame, keeping.all(), keeping.leistungen());
    }

    @GetMapping(TextBlocksPage.PATH + "/neu")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    TextBlockPage begin(Frame frame) {
        return page(frame, List.of(), TextBlockInput.EMPTY, Map.of());
    }

    @PostMapping(TextBlocksPage.PATH + "/neu")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> add(Frame frame, Actor.Staff actor, TextBlockInput input) {
        return kept(frame, List.of(), input, wanted -> keeping.add(actor, wanted));
    }

    @GetMapping(ONE)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    TextBlockPage show(Frame frame, @PathVariable UUID baustein) {
        List<TextBlocks.Block> versions = versions(baustein);
        return page(frame, versions, TextBlockInput.of(versions.getFirst()), Map.of());
    }

    @PostMapping(ONE)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> change(Frame frame, Actor.Staff actor, @PathVariable UUID baustein, TextBlockInput input) {
        return kept(frame, versions(baustein), input, wanted -> keeping.change(actor, baustein, input.stand(), wanted));
    }

    private ResponseEntity<Page> kept(
            Frame frame,
            List<TextBlocks.Block> versions,
            TextBlockInput input,
            Function<TextBlockKeeping.Wanted, TextBlockKeeping.Outcome> keep) {
        Optional<TextBlockKeeping.Outcome> outcome = input.wanted().map(keep);
        if (outcome.isEmpty()) {
            String field = input.kind().isEmpty() ? "art" : "leistung";
            return again(frame, versions, input, Map.of(field, "casework.text-block.problem." + key(field)));
        }
        return switch (outcome.get()) {
            case TextBlockKeeping.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(TextBlocksPage.PATH)))
                        .build();
            case TextBlockKeeping.Refused refused ->
                again(
                        frame,
                        versions,
                        input,
                        TextBlockPage.problems(
                                refused.problems().stream().sorted().toList()));
            case TextBlockKeeping.Nothing nothing -> throw CaseKey.notFound();
        };
    }

    private static String key(String field) {
        return field.equals("art") ? "kind" : "leistung";
    }

    private ResponseEntity<Page> again(
            Frame frame, List<TextBlocks.Block> versions, TextBlockInput input, Map<String, String> problems) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(frame, versions, input, problems));
    }

    private TextBlockPage page(
            Frame frame, List<TextBlocks.Block> versions, TextBlockInput input, Map<String, String> problems) {
        return new TextBlockPage(frame, versions, keeping.leistungen(), keeping.placeholders(), input, problems);
    }

    private List<TextBlocks.Block> versions(UUID baustein) {
        List<TextBlocks.Block> versions = keeping.versions(baustein);
        if (versions.isEmpty()) {
            throw CaseKey.notFound();
        }
        return versions;
    }
}
