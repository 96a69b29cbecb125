package rathaus.records.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rathaus.documents.Contents;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.DokumentCopy;
import rathaus.records.DokumentDetail;
import rathaus.records.FileDesk;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;

/** Hands out what there is beside the youngest original: the PDF/A copy and former versions. */
@Controller
class FetchFormatController {

    private static final String PATH = VorgangKey.AKTE + "/dokumente/{vorgang}/{dokument}";

    private final FileDesk desk;
    private final RecordsReading reading;
    private final Contents contents;

    FetchFormatController(FileDesk desk, RecordsReading reading, Contents contents) {
        this.desk = desk;
        this.reading = reading;
        this.contents = contents;
    }

    @GetMapping(PATH + "/pdfa")
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<byte[]> copy(VorgangKey key, @PathVariable String dokument, Actor.Staff staff) {
        return detail(key, dokument, staff)
                .flatMap(DokumentDetail::copy)
                .filter(DokumentCopy.Made.class::isInstance)
                .map(DokumentCopy.Made.class::cast)
                .map(made -> download(made.stored(), made.content()))
                .orElseThrow(VorgangKey::notFound);
    }

    @GetMapping(PATH + "/fassungen/{fassung}")
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<byte[]> version(
            VorgangKey key, @PathVariable String dokument, @PathVariable String fassung, Actor.Staff staff) {
        return detail(key, dokument, staff).stream()
                .flatMap(detail -> detail.versions().stream())
                .filter(version -> version.number() == VorgangKey.count(fassung))
                .findFirst()
                .map(version -> download(version.stored(), version.content()))
                .orElseThrow(VorgangKey::notFound);
    }

    /** Reading the Dokument notes the access. */
    private Optional<DokumentDetail> detail(VorgangKey key, String dokument, Actor.Staff staff) {
        Vorgang vorgang = key.in(desk, staff);
        return reading.dokument(
                        vorgang.facts().aktenzeichen(),
                        vorgang.facts().number(),
                        VorgangKey.count(dokument),
                        staff,
                        ShowAkteController.PURPOSE)
                .flatMap(found -> desk.sheet(vorgang.facts().id(), staff)
                        .map(sheet -> sheet.details().get(found.id())));
    }

    /** Other bytes than those that were filed are a defect, never an answer. */
    private ResponseEntity<byte[]> download(UUID stored, ContentHash hash) {
        return switch (contents.fetch(stored)) {
            case Fetched.Found found when found.content().hash().equals(hash) -> Downloads.attachment(found);
            case Fetched.Found other -> throw new IllegalStateException("Changed content " + stored);
            case Fetched.Unknown unknown -> throw new IllegalStateException("No content " + stored);
            case Fetched.Quarantined infected -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }
}
