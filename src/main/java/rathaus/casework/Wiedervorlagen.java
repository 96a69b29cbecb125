package rathaus.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/** Days on which a clerk wants to see a case again. They move no deadline and change no state. */
public interface Wiedervorlagen {

    /** The open ones of a case, by day; empty for strangers to its unit. */
    List<Wiedervorlage> of(UUID bearbeitung, Actor.Staff staff);

    /**
     * Notes a day, today or later.
     *
     * @param everyMonths months until it comes again after it was done; 0 comes once
     */
    CaseOutcome add(UUID bearbeitung, LocalDate day, String reason, int everyMonths, Actor.Staff staff);

    /** Done; one that comes again gets its next day. */
    CaseOutcome done(UUID bearbeitung, UUID wiedervorlage, Actor.Staff staff);

    /** One's own open ones, by day; {@code after} is the mark of the last row of the page before. */
    Rows mine(Optional<String> after, Actor.Staff staff);

    /** How many of one's own have come, counted as far as a hundred. */
    int due(Actor.Staff staff);

    /**
     * A day on which to look again.
     *
     * @param staff name of the person who wants to see the case
     */
    record Wiedervorlage(UUID id, LocalDate day, String reason, int everyMonths, String staff) {
        @Override
        public String toString() {
            return "Wiedervorlage[" + id + "]";
        }
    }

    /** A row of the list: what to look at, and why. */
    record Row(
            UUID bearbeitung,
            Wiedervorlage wiedervorlage,
            boolean due,
            String aktenzeichen,
            String leistung,
            String applicant) {
        @Override
        public String toString() {
            return "Row[" + wiedervorlage.id() + "]";
        }
    }

    /**
     * A page of rows.
     *
     * @param next mark for the next page; empty on the last one
     */
    record Rows(List<Row> rows, Optional<String> next) {}
}
