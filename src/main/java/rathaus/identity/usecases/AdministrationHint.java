package rathaus.identity.usecases;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.identity.FirstAdministrators;
import rathaus.kernel.Language;
import rathaus.server.StartHint;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Tells whoever starts an installation which Kommunen nobody can administer yet, and what to type. */
@Component
@ConditionalOnBooleanProperty(name = "rathaus.demo", havingValue = false, matchIfMissing = true)
class AdministrationHint implements StartHint {

    private final FirstAdministrators administrators;
    private final Kommunen kommunen;
    private final Frame.Texts texts;

    AdministrationHint(FirstAdministrators administrators, Kommunen kommunen, Messages messages) {
        this.administrators = administrators;
        this.kommunen = kommunen;
        this.texts = messages.in(Language.DE);
    }

    @Override
    public List<String> lines() {
        return kommunen.all().stream()
                .filter(kommune -> !KommuneScope.call(kommune.id(), administrators::present))
                .map(kommune -> texts.get("identity.first.hint", kommune.name(), kommune.slug()))
                .toList();
    }
}
