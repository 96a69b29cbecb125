package rathaus.applications.web;

import java.net.URI;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * The last page before that of a provider.
 *
 * @param back path of the Antrag
 * @param host whose page comes next
 */
record ProviderLinkPage(Frame frame, String back, String target, String host) implements Page {

    static ProviderLinkPage of(Frame frame, String back, String target) {
        return new ProviderLinkPage(frame, back, target, URI.create(target).getHost());
    }
}
