package rathaus.lostproperty.web;

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

    FieldErrors errors() {
        return new FieldErrors(frame, problems);
    }

    @Nullable
    String error(String field) {
        return errors().at(field);
    }

    @Override
    public String toString() {
        return "EditFundsachePage";
    }
}
