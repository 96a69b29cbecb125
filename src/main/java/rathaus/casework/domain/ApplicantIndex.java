package rathaus.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds cases by the person who applied. */
public interface ApplicantIndex {

    void add(UUID bearbeitung, String name, Optional<LocalDate> born);

    /**
     * Cases of these units, closed ones too, whose applicant has a word that begins with each of these, latest first.
     *
     * @param born leaves out those who are known to be born on another day
     */
    List<UUID> find(List<String> beginnings, Optional<LocalDate> born, Set<String> units, int atMost);
}
