package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.RequestedItem;

/** What clerks add to a Bearbeitung: ticks, notes, Nachforderungen. */
public interface CaseNotes {

    /** Ticks a point of the checklist, or takes the tick away. */
    void tick(UUID bearbeitung, String point, boolean ticked, UUID clerk, Instant at);

    List<CheckedPoint> checked(UUID bearbeitung);

    void add(UUID bearbeitung, Note note);

    List<Note> notes(UUID bearbeitung);

    void add(UUID bearbeitung, Nachforderung nachforderung);

    List<Nachforderung> nachforderungen(UUID bearbeitung);

    /** False if it was answered before. */
    boolean answered(UUID bearbeitung, UUID nachforderung, Instant at);

    /** A ticked point. */
    record CheckedPoint(String point, UUID clerk, Instant at) {}

    /** A note. */
    record Note(UUID id, UUID clerk, String body, Instant at) {
        @Override
        public String toString() {
            return "Note[" + id + "]";
        }
    }

    /** What was asked of the citizen (§ 26 Abs. 2 VwVfG). */
    record Nachforderung(
            UUID id, List<RequestedItem> items, LocalDate due, Instant askedAt, Optional<Instant> answeredAt) {}
}
