package rathaus.design;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;

/** Pages of the office of a town, as they are served. */
public final class PageFixtures {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Page.class.getClassLoader(), "rathaus");

    private PageFixtures() {}

    public static Frame frame(Language language, Actor.Staff staff, String path) {
        return new Frame(
                new Frame.KommuneView("bad-vilbel", "Bad Vilbel", "Stadt Bad Vilbel", "", "", "", "", Map.of()),
                "/bad-vilbel",
                path,
                language,
                staff,
                "Erika Beispiel",
                List.of(),
                new Messages().in(language),
                "token");
    }

    public static Document render(Page page) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(page.template(), page, output);
        return Jsoup.parse(output.toString());
    }
}
