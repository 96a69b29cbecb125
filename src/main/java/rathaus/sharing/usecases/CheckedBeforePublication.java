package rathaus.sharing.usecases;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import rathaus.catalogue.PublicationCheck;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Leistungspaket;
import rathaus.sharing.DeliveredOrtsrecht;
import rathaus.sharing.PackageCheck;

/** Lets nothing go live that {@code ./rathaus check} refuses: findings of grade error, Musterfaelle that come out differently. */
@Component
class CheckedBeforePublication implements PublicationCheck {

    private final DeliveredOrtsrecht ortsrecht;

    CheckedBeforePublication(@Value("${rathaus.tenancy.ortsrecht:ortsrecht}") String folder) {
        this.ortsrecht = new DeliveredOrtsrecht(Path.of(folder));
    }

    @Override
    public List<Befund> objections(Leistungspaket paket) {
        PackageCheck check = PackageCheck.of(paket, ortsrecht);
        return Stream.concat(
                        check.befunde().stream().filter(befund -> befund.grade() == Befund.Grade.ERROR),
                        check.asBefunde().stream())
                .toList();
    }
}
