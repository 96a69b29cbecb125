package rathaus.design;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Writes a page record as {@code text/html} in UTF-8 with its length and language. Pages are never stored: people use
 * shared computers, and every form holds a token.
 */
@Component
class PageConverter extends AbstractHttpMessageConverter<Page> {

    private final PageTemplates templates;

    PageConverter(PageTemplates templates) {
        super(StandardCharsets.UTF_8, new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        this.templates = templates;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Page readInternal(Class<? extends Page> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("A page is only written", input);
    }

    @Override
    protected void writeInternal(Page page, HttpOutputMessage message) throws IOException {
        Utf8ByteOutput html = templates.render(page);
        message.getHeaders().setCacheControl(CacheControl.noStore());
        message.getHeaders()
                .setContentLanguage(
                        Locale.forLanguageTag(page.frame().language().htmlTag()));
        message.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(message.getBody());
    }
}
