package rathaus.records.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.AkteContent;
import rathaus.records.Aktenzeichen;
import rathaus.records.FileDesk;
import rathaus.records.RecordsReading;
import rathaus.records.VorgangSheet;
import rathaus.tenancy.Organisation;

/**
 * One file with everything in it, under its Aktenzeichen. Whoever works here may come; a file that their units and roles do
 * not open looks like one that does not exist.
 */
@Controller
class ShowAkteController {

    static final String PURPOSE = "Aktenführung";

    private final RecordsReading reading;
    private final FileDesk desk;
    private final Organisation organisation;

    ShowAkteController(RecordsReading reading, FileDesk desk, Organisation organisation) {
        this.reading = reading;
        this.desk = desk;
        this.organisation = organisation;
    }

    @GetMapping("/amt/akten/{position}/{number}")
    @Requires(Permission.USE_WORKPLACE)
    ShowAktePage show(Frame frame, Actor.Staff staff, @PathVariable String position, @PathVariable String number) {
        AkteContent akte = Aktenzeichen.parse(position + "/" + number)
                .flatMap(aktenzeichen -> reading.akte(aktenzeichen, staff, PURPOSE))
                .orElseThrow(VorgangKey::notFound);
        Map<UUID, VorgangSheet> sheets = new HashMap<>();
        for (AkteContent.VorgangContent content : akte.vorgaenge()) {
            UUID id = content.vorgang().facts().id();
            desk.sheet(id, staff).ifPresent(sheet -> sheets.put(id, sheet));
        }
        return new ShowAktePage(frame, akte, sheets, organisation.units());
    }
}
