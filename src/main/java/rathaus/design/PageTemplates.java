package rathaus.design;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.stereotype.Component;

/** Renders page records through the templates that were compiled with the program; nothing is read or compiled at run time. */
@Component
public class PageTemplates {

    private final TemplateEngine engine = precompiled();

    private static TemplateEngine precompiled() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageTemplates.class.getClassLoader(), "rathaus");
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
        return engine;
    }

    /** The whole page in UTF-8, for those who serve it without Spring. */
    public byte[] bytes(Page page) {
        return render(page).toByteArray();
    }

    /**
     * The whole page in UTF-8, so that its length is known before the first byte leaves and no half page ever does.
     * That German stood in for a missing text is known at the end and said at the top: such a page is rendered once more.
     */
    Utf8ByteOutput render(Page page) {
        boolean known = page.frame().texts().usedGerman();
        Utf8ByteOutput output = once(page);
        return page.frame().texts().usedGerman() == known ? output : once(page);
    }

    private Utf8ByteOutput once(Page page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(page.template(), page, output);
        return output;
    }
}
