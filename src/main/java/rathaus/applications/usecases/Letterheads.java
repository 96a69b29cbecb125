package rathaus.applications.usecases;

import java.util.List;
import rathaus.documents.Letterhead;
import rathaus.tenancy.Kommune;

/** Head and foot of the papers that the portal makes. */
final class Letterheads {

    private static final String COLOUR = "#00558c";

    private Letterheads() {}

    static Letterhead of(Kommune kommune) {
        Kommune.Contact contact = kommune.contact();
        String town = contact.postcode() + " " + contact.town();
        return new Letterhead(
                kommune.officialName(),
                "",
                "",
                kommune.officialName() + ", " + contact.street() + ", " + town,
                List.of(),
                List.of(
                        List.of(kommune.officialName(), contact.street(), town),
                        List.of(contact.telephone(), contact.email())),
                kommune.colours().getOrDefault("akzent", COLOUR));
    }
}
