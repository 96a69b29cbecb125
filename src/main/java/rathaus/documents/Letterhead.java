package rathaus.documents;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who writes: the head and foot of everything a Kommune sends.
 *
 * @param officialName {@code Stadt Bad Vilbel}
 * @param body who acts in law: {@code Der Magistrat}; may be empty
 * @param unit the Organisationseinheit as people know it: {@code Bürgerbüro}
 * @param returnAddress one short line for the window: {@code Stadt Bad Vilbel, Am Sonnenplatz 1, 61118 Bad Vilbel}
 * @param contact room, telephone, e-mail … for the reference block
 * @param footer up to four columns of up to five short lines at the foot of the first page
 * @param colour the town's colour as {@code #rrggbb}; dark enough to read on white
 */
public record Letterhead(
        String officialName,
        String body,
        String unit,
        String returnAddress,
        List<LabelledValue> contact,
        List<List<String>> footer,
        String colour) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public Letterhead {
        contact = List.copyOf(contact);
        footer = footer.stream().map(List::copyOf).toList();
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("A colour is written #rrggbb, not " + colour);
        }
        if (footer.size() > 4 || footer.stream().anyMatch(column -> column.size() > 5)) {
            throw new IllegalArgumentException("The footer has at most four columns of five lines");
        }
    }
}
