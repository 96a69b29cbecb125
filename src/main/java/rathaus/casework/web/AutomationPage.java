package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.casework.AutomationAdministration.Automatable;
import rathaus.casework.AutomationAdministration.Entry;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * Which Leistungen a machine decides.
 *
 * @param typedFor id of the Leistung whose form comes back
 * @param problems message keys by field of that form
 */
record AutomationPage(
        Frame frame, List<Automatable> leistungen, String typedFor, AutomationInput input, Map<String, String> problems)
        implements Page {

    static final String PATH = "/amt/verwaltung/automatik";

    CaseWording wording() {
        return new CaseWording(frame);
    }

    String href(Automatable one) {
        return frame.link(PATH + "/" + one.leistung().value());
    }

    /** Id of a field: several forms stand on the page. */
    String id(Automatable one, String field) {
        return field + "-" + one.leistung().value();
    }

    AutomationInput typed(Automatable one) {
        return one.leistung().value().equals(typedFor) ? input : AutomationInput.NOTHING;
    }

    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, key) -> errors.put(field + "-" + typedFor, frame.text(key)));
        return errors;
    }

    @Nullable
    String error(Automatable one, String field) {
        return errors().get(id(one, field));
    }

    String told(Entry entry) {
        return frame.text(
                entry.enabled() ? "casework.automation.turned-on" : "casework.automation.turned-off",
                frame.day(entry.from()),
                entry.by(),
                frame.at(entry.at()),
                entry.reason());
    }

    @Override
    public String toString() {
        return "AutomationPage";
    }
}
