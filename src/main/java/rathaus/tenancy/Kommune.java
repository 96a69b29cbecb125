package rathaus.tenancy;

import java.util.Map;
import rathaus.kernel.KommuneId;

/**
 * A municipality that serves its citizens through this installation (§ 1 HGO: Gemeinde).
 *
 * @param slug ASCII name in local links: {@code bad-vilbel}
 * @param name short name: {@code Bad Vilbel}
 * @param officialName as in letters: {@code Stadt Bad Vilbel}
 * @param ags Amtlicher Gemeindeschluessel, 8 digits
 * @param host host name in production, without port
 * @param contact how to reach the town hall
 * @param colours design tokens of the town's look, name to CSS colour
 */
public record Kommune(
        KommuneId id,
        String slug,
        String name,
        String officialName,
        String ags,
        String host,
        Contact contact,
        Map<String, String> colours) {

    /** Where the town hall stands and how to reach it. */
    public record Contact(String street, String postcode, String town, String telephone, String email) {}
}
