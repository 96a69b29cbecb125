package rathaus.records.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.AkteContent;
import rathaus.records.Aktenzeichen;
import rathaus.records.RecordsReading;
import rathaus.tenancy.Organisation;

/**
 * One file with everything in it, under its Aktenzeichen. Whoever works here may come; a file that their units and roles do
 * not open looks like one that does not exist.
 */
@Controller
class ShowAkteController {

    static final String PURPOSE = "Aktenführung";

    private final RecordsReading reading;
    private final Organisation organisation;

    ShowAkteController(RecordsReading reading, Organisation organisation) {
        this.reading = reading;
        this.organisation = organisation;
    }

    @GetMapping("/amt/akten/{position}/{number}")
    @Requires(Permission.USE_WORKPLACE)
    ShowAktePage show(Frame frame, Actor actor, @PathVariable String position, @PathVariable String number) {
        Optional<AkteContent> akte = Aktenzeichen.parse(position + "/" + number)
                .flatMap(aktenzeichen -> reading.akte(aktenzeichen, actor, PURPOSE));
        return new ShowAktePage(
                frame, akte.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), organisation.units());
    }
}
