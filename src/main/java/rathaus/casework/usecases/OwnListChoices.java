package rathaus.casework.usecases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.ListChoices;
import rathaus.casework.SavedSelection;
import rathaus.casework.domain.ListArrangement;
import rathaus.kernel.Actor;

/** Keeps the choices of each member of staff by the own account. */
@Component
@Transactional
class OwnListChoices implements ListChoices {

    private final ListArrangement arrangement;

    OwnListChoices(ListArrangement arrangement) {
        this.arrangement = arrangement;
    }

    @Override
    public List<SavedSelection> selections(Actor.Staff staff) {
        return arrangement.selections(staff.account());
    }

    @Override
    public boolean keep(SavedSelection selection, Actor.Staff staff) {
        List<SavedSelection> kept = arrangement.selections(staff.account());
        boolean known = kept.stream().anyMatch(other -> other.name().equals(selection.name()));
        if (!known && kept.size() >= MOST) {
            return false;
        }
        arrangement.keep(staff.account(), selection);
        return true;
    }

    @Override
    public void forget(String name, Actor.Staff staff) {
        arrangement.forget(staff.account(), name);
    }

    @Override
    public Optional<List<String>> columns(Actor.Staff staff) {
        return arrangement.columns(staff.account());
    }

    @Override
    public void choose(List<String> columns, Actor.Staff staff) {
        arrangement.choose(staff.account(), columns);
    }
}
