package rathaus.portal.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.catalogue.CatalogueWords;
import rathaus.catalogue.Leistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.Kommunen;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** The first page: of a Kommune, or of the installation where the request names none. */
@Controller
class HomeController {

    private static final String CITIZENS_OFFICE = "buergerbuero";

    private final Kommunen kommunen;
    private final Organisation organisation;
    private final Leistungen leistungen;
    private final CatalogueWords words;

    HomeController(Kommunen kommunen, Organisation organisation, Leistungen leistungen, CatalogueWords words) {
        this.kommunen = kommunen;
        this.organisation = organisation;
        this.leistungen = leistungen;
        this.words = words;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/")
    Page show(Frame frame) {
        return frame.inKommune()
                ? HomePage.of(frame, leistungen, words, openingHours())
                : new InstallationPage(frame, kommunen.all());
    }

    private List<String> openingHours() {
        return organisation
                .unit(CITIZENS_OFFICE)
                .map(Organisationseinheit::openingHours)
                .orElse(List.of());
    }
}
