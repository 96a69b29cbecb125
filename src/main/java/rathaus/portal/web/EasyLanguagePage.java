package rathaus.portal.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * What this website is for and how to use it, in Leichte Sprache (§ 4 and Anlage 2 BITV 2.0), whatever the language of the
 * frame.
 *
 * @param german the texts of the page: they have no other version
 */
record EasyLanguagePage(Frame frame, Frame.Texts german, String town) implements Page {

    String easy(String key, Object... arguments) {
        return german.get(key, arguments);
    }
}
