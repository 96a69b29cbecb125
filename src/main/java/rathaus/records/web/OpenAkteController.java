package rathaus.records.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.Aktenplan;
import rathaus.records.Aktenzeichen;
import rathaus.records.FileDesk;
import rathaus.records.OpenedAkte;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** Opens a file without an Antrag, for a unit of the member of staff; the Registratur for every unit. */
@Controller
class OpenAkteController {

    private final FileDesk desk;
    private final Aktenplan aktenplan;
    private final Organisation organisation;
    private final Clock clock;

    OpenAkteController(FileDesk desk, Aktenplan aktenplan, Organisation organisation, Clock clock) {
        this.desk = desk;
        this.aktenplan = aktenplan;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/amt/akten/neu")
    @Requires(Permission.USE_WORKPLACE)
    OpenAktePage show(Frame frame, Actor.Staff staff, @RequestParam Optional<String> akte) {
        return page(frame, staff, OpenAkteInput.fresh(akte.orElse("")), Map.of());
    }

    @PostMapping("/amt/akten/neu")
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> open(Frame frame, Actor.Staff staff, OpenAkteInput input) {
        if (!input.problems().isEmpty()) {
            return again(frame, staff, input, input.problems());
        }
        OpenedAkte outcome = desk.open(input.opening(staff, ""), staff).orElseThrow(VorgangKey::notFound);
        return switch (outcome) {
            case OpenedAkte.Opened opened -> to(frame, opened.aktenzeichen(), opened.number());
            case OpenedAkte.AlreadyOpened opened -> to(frame, opened.aktenzeichen(), opened.number());
            case OpenedAkte.UnknownPosition unknown ->
                again(frame, staff, input, Map.of("position", "records.problem.position"));
            case OpenedAkte.NoRetention none ->
                again(frame, staff, input, Map.of("jahre", "records.problem.retention"));
            case OpenedAkte.NoAkte none -> throw VorgangKey.notFound();
        };
    }

    private static ResponseEntity<Page> to(Frame frame, Aktenzeichen akte, int number) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(akte.path() + "#vorgang-" + number)))
                .build();
    }

    private ResponseEntity<Page> again(
            Frame frame, Actor.Staff staff, OpenAkteInput input, Map<String, String> problems) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(frame, staff, input, problems));
    }

    private OpenAktePage page(Frame frame, Actor.Staff staff, OpenAkteInput input, Map<String, String> problems) {
        Set<String> own = desk.unitsOf(staff);
        List<Organisationseinheit> units = organisation.units().stream()
                .filter(unit -> own.contains(unit.key()))
                .toList();
        if (units.isEmpty()) {
            throw VorgangKey.notFound();
        }
        LocalDate today = LegalDay.today(clock);
        return new OpenAktePage(frame, input, aktenplan.positions(today), units, problems);
    }
}
