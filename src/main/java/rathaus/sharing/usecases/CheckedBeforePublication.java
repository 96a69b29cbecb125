package rathaus.sharing.usecases;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.catalogue.PublicationCheck;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Leistungspaket;
import rathaus.sharing.PackageCheck;

/** Lets nothing go live that {@code ./rathaus check} refuses: findings of grade error, Musterfaelle that come out differently. */
@Component
class CheckedBeforePublication implements PublicationCheck {

    @Override
    public List<Befund> objections(Leistungspaket paket) {
        PackageCheck check = PackageCheck.of(paket);
        return Stream.concat(
                        check.befunde().stream().filter(befund -> befund.grade() == Befund.Grade.ERROR),
                        check.asBefunde().stream())
                .toList();
    }
}
