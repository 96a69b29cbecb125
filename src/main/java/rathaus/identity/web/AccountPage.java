package rathaus.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.CitizenContact;
import rathaus.identity.NotificationPreference;
import rathaus.kernel.Language;

/** One's own account. */
record AccountPage(Frame frame, CitizenContact contact, boolean saved, Map<String, String> errors) implements Page {

    Map<String, String> languages() {
        Map<String, String> choices = new LinkedHashMap<>();
        Language.all().forEach(language -> choices.put(language.tag(), language.ownName()));
        return choices;
    }

    Map<String, String> notifications() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(NotificationPreference.ELECTRONIC.name(), frame.text("identity.account.electronic"));
        choices.put(NotificationPreference.LETTER.name(), frame.text("identity.account.letter"));
        return choices;
    }
}
