package rathaus.casework.domain;

import java.util.List;

/** Cases that may be the same matter. */
public interface Twins {

    /**
     * Cases of the same unit that are not settled, for the same Leistung, of somebody of the same name who was not born on
     * another day, as far as the days are known; oldest first, at most 20.
     */
    List<Bearbeitung> of(Bearbeitung.Facts facts);
}
