package rathaus.lostproperty.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.foundlist.Fundnummer;

/**
 * The form of an item: intake or correction.
 *
 * @param nummer empty for an intake
 * @param problems message keys by field
 */
record EditFundsachePage(Frame frame, Optional<Fundnummer> nummer, FundsacheInput input, Map<String, String> problems)
        implements Page {

    Wording wording() {
        return new Wording(frame);
    }

    String title() {
        return nummer.map(known -> frame.text("lostproperty.edit.change", known.toString()))
                .orElseGet(() -> frame.text("lostproperty.edit.new"));
    }

    String action() {
        return nummer.map(known -> frame.link(FundsacheKey.path(known) + "/aendern"))
                .orElseGet(() -> frame.link(FundsacheKey.PATH + "/neu"));
    }

    String backHref() {
        return frame.link(nummer.map(FundsacheKey::path).orElse(FundsacheKey.PATH));
    }

    String typed(String field) {
        return input.typed().getOrDefault(field, "");
    }

    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, key) -> errors.put(field, frame.text(key)));
        return errors;
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    @Override
    public String toString() {
        return "EditFundsachePage";
    }
}
