package rathaus.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rathaus.audit.AkteExport;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.Aktenzeichen;

/** Hands out a file as a zip to those who may read records; what they may not read looks like what does not exist. */
@Controller
class ExportAkteController {

    private final AkteExport export;

    ExportAkteController(AkteExport export) {
        this.export = export;
    }

    @GetMapping("/amt/akten/{position}/{number}/ausfuhr")
    @Requires(Permission.READ_RECORDS)
    void export(Actor actor, @PathVariable String position, @PathVariable String number, HttpServletResponse response)
            throws IOException {
        AkteExport.Prepared prepared = Aktenzeichen.parse(position + "/" + number)
                .flatMap(aktenzeichen -> export.prepare(aktenzeichen, actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(prepared.fileName())
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        prepared.writeTo(response.getOutputStream());
    }
}
