package rathaus.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.TextBlocks;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/**
 * Puts a Textbaustein into a form of the case page and gives the page back with everything that was typed; with a script the
 * text alone is fetched and lands where the cursor is. By POST, because the text speaks of persons.
 */
@Controller
class InsertTextBlockController {

    private static final String PATH = "/amt/vorgaenge/{position}/{nummer}/textbaustein";

    private final TextBlocks blocks;
    private final CaseReplies replies;

    InsertTextBlockController(TextBlocks blocks, CaseReplies replies) {
        this.blocks = blocks;
        this.replies = replies;
    }

    @PostMapping(PATH + "/entscheidung")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> decision(
            CaseKey key, DecideInput input, HttpServletRequest request, Frame frame, Actor.Staff staff) {
        return inserted(key, "entscheidung", request, frame, staff, input::with);
    }

    @PostMapping(PATH + "/nachforderung")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> demand(CaseKey key, HttpServletRequest request, Frame frame, Actor.Staff staff) {
        return inserted(
                key,
                "nachforderung",
                request,
                frame,
                staff,
                text -> AskInput.of(request).with(text));
    }

    @PostMapping(PATH + "/nachricht")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> message(
            CaseKey key, RemarkInput input, HttpServletRequest request, Frame frame, Actor.Staff staff) {
        return inserted(
                key,
                "nachricht",
                request,
                frame,
                staff,
                text -> input.with(text).asMessage());
    }

    @PostMapping(PATH + "/notiz")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> note(
            CaseKey key, RemarkInput input, HttpServletRequest request, Frame frame, Actor.Staff staff) {
        return inserted(
                key, "notiz", request, frame, staff, text -> input.with(text).asNote());
    }

    /** The text alone, for the script. */
    @PostMapping(PATH + "/{baustein}")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<String> text(CaseKey key, @PathVariable UUID baustein, Actor.Staff staff) {
        return blocks.filled(key.id(), baustein, staff)
                .map(text -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                        .body(text))
                .orElseThrow(CaseKey::notFound);
    }

    private ResponseEntity<Page> inserted(
            CaseKey key,
            String form,
            HttpServletRequest request,
            Frame frame,
            Actor.Staff staff,
            Function<String, TypedInput> with) {
        String field = "baustein-" + form;
        Optional<String> text = chosen(request.getParameter(field)).flatMap(id -> blocks.filled(key.id(), id, staff));
        Map<String, String> problems =
                text.isPresent() ? Map.of() : Map.of(field, "casework.text-block.problem.choose");
        return replies.inserted(key, new Inserted(with.apply(text.orElse("")), problems), frame, staff);
    }

    static Optional<UUID> chosen(@Nullable String typed) {
        try {
            return Optional.of(UUID.fromString(Objects.requireNonNullElse(typed, "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A text behind what was typed, on a line of its own. */
    static String behind(String typed, String text) {
        return typed.isBlank() || text.isEmpty() ? typed + text : typed + "\n\n" + text;
    }
}
