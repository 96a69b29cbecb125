package rathaus.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rathaus.documents.UploadFixtures;
import rathaus.sharing.MusterfallInput;

/** Puts the answers of a Musterfall into the controls of whatever page the window shows, entry by entry. */
final class TypedForm {

    private static final FilePayload SCAN = new FilePayload("nachweis.pdf", "application/pdf", UploadFixtures.pdf());
    private static final Pattern ENTRY = Pattern.compile("(.+)\\.(\\d+)(\\..+)?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    private final Page page;
    private final MusterfallInput input;

    TypedForm(Page page, MusterfallInput input) {
        this.page = page;
        this.input = input;
    }

    /** Answers every question of the page that the Musterfall answers. */
    void fillIn() {
        List<String> names = input.typed().names().stream().sorted().toList();
        if (page.locator("button[name=_hinzu]").count() > 0) {
            names.forEach(this::makeRoom);
        }
        Set<String> asked = CitizenWindow.asked(page);
        names.stream()
                .filter(asked::contains)
                .forEach(name -> set(name, input.typed().all(name)));
        input.uploads().stream()
                .filter(asked::contains)
                .filter(name -> page.locator(".files li").count() == 0)
                .forEach(name -> CitizenWindow.control(page, name).setInputFiles(SCAN));
    }

    /** One more entry of the group, as long as the Musterfall has more than the page. */
    private void makeRoom(String name) {
        Matcher entry = ENTRY.matcher(name);
        if (!entry.matches()) {
            return;
        }
        Locator more = page.locator("button[name=_hinzu][value='" + entry.group(1) + "']");
        String marker = "main input[name='" + entry.group(1) + "." + entry.group(2) + "']";
        if (more.count() > 0 && page.locator(marker).count() == 0) {
            page.waitForNavigation(more::click);
        }
    }

    private void set(String name, List<String> values) {
        Locator controls = CitizenWindow.control(page, name);
        String value = values.getFirst();
        switch (String.valueOf(controls.first().getAttribute("type"))) {
            case "radio" -> valued(controls, value).check();
            case "checkbox" -> tick(controls, values);
            default -> controls.first().fill(ISO_DAY.matcher(value).replaceFirst("$3.$2.$1"));
        }
    }

    private static void tick(Locator controls, List<String> values) {
        if (controls.count() > 1) {
            values.forEach(value -> valued(controls, value).check());
        } else if (!List.of("nein", "false", "").contains(values.getFirst())) {
            controls.check();
        }
    }

    private static Locator valued(Locator controls, String value) {
        return controls.and(controls.page().locator("[value='" + value + "']"));
    }
}
