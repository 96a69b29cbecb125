package rathaus.records.web;

import java.util.Optional;
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
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.Aktenzeichen;
import rathaus.records.Dokument;
import rathaus.records.RecordsReading;

/** Hands out a filed Dokument for saving, to those who may read its Vorgang. */
@Controller
class FetchDokumentController {

    private final RecordsReading reading;
    private final Contents contents;

    FetchDokumentController(RecordsReading reading, Contents contents) {
        this.reading = reading;
        this.contents = contents;
    }

    @GetMapping("/amt/akten/{position}/{number}/dokumente/{vorgang}/{dokument}")
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<byte[]> fetch(
            Actor actor,
            @PathVariable String position,
            @PathVariable String number,
            @PathVariable String vorgang,
            @PathVariable String dokument) {
        Optional<Dokument> found = Aktenzeichen.parse(position + "/" + number)
                .flatMap(aktenzeichen -> reading.dokument(
                        aktenzeichen,
                        VorgangKey.count(vorgang),
                        VorgangKey.count(dokument),
                        actor,
                        ShowAkteController.PURPOSE));
        return found.map(this::download).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Other bytes than those that were filed are a defect, never an answer. */
    private ResponseEntity<byte[]> download(Dokument dokument) {
        return switch (contents.fetch(dokument.stored())) {
            case Fetched.Found found
            when found.content().hash().equals(dokument.content()) -> Downloads.attachment(found);
            case Fetched.Found other -> throw new IllegalStateException("Changed content of " + dokument);
            case Fetched.Unknown unknown -> throw new IllegalStateException("No content of " + dokument);
            case Fetched.Quarantined infected -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }
}
