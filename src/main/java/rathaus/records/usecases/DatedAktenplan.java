package rathaus.records.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.records.Aktenplan;
import rathaus.records.AktenplanPosition;
import rathaus.records.domain.Positions;

/** Looks positions up by their day. */
@Component
@Transactional(readOnly = true)
class DatedAktenplan implements Aktenplan {

    private final Positions positions;

    DatedAktenplan(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Optional<AktenplanPosition> positionFor(String named, LocalDate on) {
        return positions.serving(named, on);
    }

    @Override
    public List<AktenplanPosition> positions(LocalDate on) {
        return positions.on(on);
    }
}
