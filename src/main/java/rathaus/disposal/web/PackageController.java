package rathaus.disposal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.xdomea.XdomeaReader;
import rathaus.xdomea.XdomeaReading;

/** Shows what a package of xdomea holds, from wherever it comes. Keeps nothing of it. */
@Controller
class PackageController {

    @GetMapping(PackagePage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    PackagePage ask(Frame frame) {
        return new PackagePage(frame, Optional.empty());
    }

    /** By POST, because what is shown is not kept and has no address. */
    @PostMapping(PackagePage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    ResponseEntity<PackagePage> show(Frame frame, @RequestParam Optional<MultipartFile> paket) throws IOException {
        XdomeaReading reading = read(paket);
        HttpStatus status = reading.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(new PackagePage(frame, Optional.of(reading)));
    }

    private static XdomeaReading read(Optional<MultipartFile> paket) throws IOException {
        try (InputStream bytes = paket.isPresent() ? paket.get().getInputStream() : InputStream.nullInputStream()) {
            return XdomeaReader.read(bytes);
        }
    }
}
