package rathaus.casework.web;

import java.util.List;
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

    List<CaseCompanion.Shown> about(CaseView view, Frame frame, Actor.Staff staff) {
        return all.orderedStream()
                .map(companion -> companion.about(view, frame, staff))
                .flatMap(Optional::stream)
                .toList();
    }
}
