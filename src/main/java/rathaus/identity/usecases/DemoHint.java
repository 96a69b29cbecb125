package rathaus.identity.usecases;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.identity.DemoAccess;
import rathaus.identity.domain.DemoPerson;
import rathaus.kernel.Language;
import rathaus.server.StartHint;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneLinks;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Tells whoever started a demonstration how to log in. */
@Component
@ConditionalOnBooleanProperty("rathaus.demo")
class DemoHint implements StartHint {

    private final DemoAccess demo;
    private final Kommunen kommunen;
    private final KommuneLinks links;
    private final Frame.Texts texts;

    DemoHint(DemoAccess demo, Kommunen kommunen, KommuneLinks links, Messages messages) {
        this.demo = demo;
        this.kommunen = kommunen;
        this.links = links;
        this.texts = messages.in(Language.DE);
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("identity.demo.hint", DemoPerson.PASSWORD));
        for (Kommune kommune : kommunen.all()) {
            lines.add("  " + links.absolute(kommune.id(), "/demo/zugaenge"));
            for (DemoAccess.Entry entry : KommuneScope.call(kommune.id(), demo::entries)) {
                String code = entry.code().isEmpty() ? "" : texts.get("identity.demo.line-code", entry.code());
                lines.add(texts.get("identity.demo.line", entry.role(), entry.login(), code));
            }
        }
        return lines;
    }
}
