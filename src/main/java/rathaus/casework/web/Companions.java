package rathaus.casework.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.kernel.Actor;

/** All that other modules have to say about a case. */
@Component
class Companions {

    private final ObjectProvider<CaseCompanion> all;

    Companions(ObjectProvider<CaseCompanion> all) {
        this.all = all;
    }

    Said about(CaseView view, Frame frame, Actor.Staff staff) {
        List<CaseCompanion.Shown> shown = all.orderedStream()
                .map(companion -> companion.about(view, frame, staff))
                .flatMap(Optional::stream)
                .toList();
        Map<String, String> acts = new HashMap<>();
        all.orderedStream().map(CaseCompanion::acts).forEach(acts::putAll);
        return new Said(shown, acts);
    }

    /**
     * What they say.
     *
     * @param acts keys of the words for acts of other modules, by their kind
     */
    record Said(List<CaseCompanion.Shown> shown, Map<String, String> acts) {

        static final Said NOTHING = new Said(List.of(), Map.of());

        Said {
            shown = List.copyOf(shown);
            acts = Map.copyOf(acts);
        }
    }
}
