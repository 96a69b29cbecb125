package rathaus.tenancy;

import java.util.List;

/**
 * A unit of the administration that is responsible for Leistungen and owns a Postkorb (FIM: Organisationseinheit).
 *
 * @param key ASCII name, unique in the Kommune: {@code buergerbuero}
 * @param name as people know it: {@code Bürgerbüro}
 * @param openingHours lines of plain text, in order
 */
public record Organisationseinheit(
        String key, String name, String street, String telephone, String email, List<String> openingHours) {}
