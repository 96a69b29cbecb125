package rathaus.records.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.FileDesk;
import rathaus.records.FileIntake;
import rathaus.records.IntakeOutcome;
import rathaus.records.Vorgang;
import rathaus.records.web.FilePage.Refusal;

/** Files papers in a Vorgang, many at once. What is refused is named; what is not is kept. */
@Controller
class FileController {

    private static final String PATH = VorgangKey.AKTE + "/ablegen/{vorgang}";

    private final FileDesk desk;
    private final FileIntake intake;
    private final Clock clock;

    FileController(FileDesk desk, FileIntake intake, Clock clock) {
        this.desk = desk;
        this.intake = intake;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.USE_WORKPLACE)
    FilePage show(VorgangKey key, Frame frame, Actor.Staff staff) {
        FileInput input = FileInput.fresh(LegalDay.today(clock));
        return new FilePage(frame, key.in(desk, staff), input, Map.of(), List.of(), List.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> file(VorgangKey key, FileInput input, Frame frame, Actor.Staff staff) {
        Vorgang vorgang = key.in(desk, staff);
        if (!input.problems().isEmpty()) {
            return again(new FilePage(frame, vorgang, input, input.problems(), List.of(), List.of()));
        }
        List<String> filed = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        long already = 0;
        for (MultipartFile file : input.files()) {
            if (take(vorgang, file, already, input, staff, filed, refused)) {
                already += file.getSize();
            }
        }
        return refused.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(VorgangKey.path(vorgang))))
                        .build()
                : again(new FilePage(frame, vorgang, input, Map.of(), filed, refused));
    }

    private boolean take(
            Vorgang vorgang,
            MultipartFile file,
            long already,
            FileInput input,
            Actor.Staff staff,
            List<String> filed,
            List<Refusal> refused) {
        String name = FileInput.text(file.getOriginalFilename());
        return switch (receive(vorgang, file, name, already, input, staff)) {
            case IntakeOutcome.Filed yes -> {
                filed.add(name);
                filed.addAll(yes.attachments());
                yes.refused().forEach(no -> refused.add(new Refusal(no.name(), no.messageKey())));
                yield true;
            }
            case IntakeOutcome.Refused no -> {
                refused.add(new Refusal(name, no.messageKey()));
                yield false;
            }
            case IntakeOutcome.VorgangClosed closed -> {
                refused.add(new Refusal(name, "records.problem.closed"));
                yield false;
            }
            case IntakeOutcome.ChangedMeanwhile changed -> throw new IllegalStateException("Nobody had seen it before");
            case IntakeOutcome.NotThere none -> throw VorgangKey.notFound();
        };
    }

    private IntakeOutcome receive(
            Vorgang vorgang, MultipartFile file, String name, long already, FileInput input, Actor.Staff staff) {
        try (InputStream bytes = file.getInputStream()) {
            return intake.receive(vorgang.facts().id(), name, bytes, already, input.note(), staff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<Page> again(FilePage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
