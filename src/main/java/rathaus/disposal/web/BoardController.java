package rathaus.disposal.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.disposal.Aussonderung;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** What is due, and how far each exchange with the archive is. */
@Controller
class BoardController {

    private final Aussonderung disposal;

    BoardController(Aussonderung disposal) {
        this.disposal = disposal;
    }

    @GetMapping(BoardPage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    BoardPage show(
            Frame frame,
            Actor.Staff staff,
            @RequestParam Optional<String> vor,
            @RequestParam Optional<String> position) {
        Optional<UUID> before = vor.flatMap(Ids::id);
        String chosen = position.orElse("").strip();
        return BoardPage.of(
                frame,
                new BoardPage.Due(chosen, disposal.due(chosen, staff)),
                disposal.exchanges(before, BoardPage.SIZE + 1, staff),
                before.isPresent());
    }

    /** Offers what is due; if somebody else has just done so the board shows it. */
    @PostMapping(BoardPage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    ResponseEntity<Void> offer(Frame frame, Actor.Staff staff, @RequestParam Optional<String> position) {
        String target = disposal.offer(position.orElse(""), staff)
                .map(id -> BoardPage.PATH + "/vorgang/" + id)
                .orElse(BoardPage.PATH);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(target)))
                .build();
    }

    @GetMapping(ProofsPage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    ProofsPage proofs(Frame frame, Actor.Staff staff, @RequestParam Optional<String> vor) {
        Optional<UUID> before = vor.flatMap(Ids::id);
        return ProofsPage.of(frame, disposal.deletions(before, ProofsPage.SIZE + 1, staff), before.isPresent());
    }
}
