package rathaus.records.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.Dokument;
import rathaus.records.FileDesk;
import rathaus.records.FileIntake;
import rathaus.records.IntakeOutcome;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;
import rathaus.records.VorgangSheet.Right;

/** Corrects a Dokument or adds a version; what was before stays. */
@Controller
class EditDokumentController {

    private static final String PATH = VorgangKey.AKTE + "/dokumente/{vorgang}/{dokument}/bearbeiten";

    private final FileDesk desk;
    private final FileIntake intake;
    private final RecordsReading reading;

    EditDokumentController(FileDesk desk, FileIntake intake, RecordsReading reading) {
        this.desk = desk;
        this.intake = intake;
        this.reading = reading;
    }

    @GetMapping(PATH)
    @Requires(Permission.USE_WORKPLACE)
    EditDokumentPage show(VorgangKey key, @PathVariable String dokument, Frame frame, Actor.Staff staff) {
        Vorgang vorgang = key.in(desk, staff);
        Dokument found = find(vorgang, dokument, staff);
        return new EditDokumentPage(frame, vorgang, found, EditDokumentInput.of(found), Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> change(
            VorgangKey key, @PathVariable String dokument, EditDokumentInput input, Frame frame, Actor.Staff staff) {
        Vorgang vorgang = key.in(desk, staff);
        Dokument found = find(vorgang, dokument, staff);
        if (!input.problems().isEmpty()) {
            return again(new EditDokumentPage(frame, vorgang, found, input, input.problems()));
        }
        String field = input.isNewVersion() ? "datei" : "titel";
        return switch (input.isNewVersion()
                ? renew(vorgang, found, input, staff)
                : correct(vorgang, found, input, staff)) {
            case IntakeOutcome.Filed filed ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(VorgangKey.path(vorgang))))
                        .build();
            case IntakeOutcome.Refused refused ->
                again(new EditDokumentPage(frame, vorgang, found, input, Map.of(field, refused.messageKey())));
            case IntakeOutcome.VorgangClosed closed ->
                again(new EditDokumentPage(frame, vorgang, found, input, Map.of(field, "records.problem.closed")));
            case IntakeOutcome.ChangedMeanwhile changed -> {
                Dokument now = find(vorgang, dokument, staff);
                Map<String, String> told = Map.of(field, "records.problem.dokument-changed");
                yield ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new EditDokumentPage(frame, vorgang, now, input.seeing(now), told));
            }
            case IntakeOutcome.NotThere none -> throw VorgangKey.notFound();
        };
    }

    private IntakeOutcome renew(Vorgang vorgang, Dokument dokument, EditDokumentInput input, Actor.Staff staff) {
        MultipartFile file = Objects.requireNonNull(input.datei());
        try (InputStream bytes = file.getInputStream()) {
            String name = Typed.text(file.getOriginalFilename());
            return intake.renew(vorgang.facts().id(), dokument.number(), input.seen(), name, bytes, staff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntakeOutcome correct(Vorgang vorgang, Dokument dokument, EditDokumentInput input, Actor.Staff staff) {
        return intake.correct(vorgang.facts().id(), dokument.number(), input.seen(), input.correction(), staff);
    }

    private Dokument find(Vorgang vorgang, String dokument, Actor.Staff staff) {
        boolean may = desk.sheet(vorgang.facts().id(), staff)
                .filter(sheet -> sheet.rights().contains(Right.FILE))
                .isPresent();
        return reading.dokument(
                        vorgang.facts().aktenzeichen(),
                        vorgang.facts().number(),
                        VorgangKey.count(dokument),
                        staff,
                        ShowAkteController.PURPOSE)
                .filter(found -> may)
                .orElseThrow(VorgangKey::notFound);
    }

    private static ResponseEntity<Page> again(EditDokumentPage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
