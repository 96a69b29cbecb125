package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.LeistungId;

/** The Bearbeitungen of the open Kommune. */
public interface Bearbeitungen {

    void add(Bearbeitung.Unclaimed bearbeitung);

    Optional<Bearbeitung> find(UUID id);

    /** Those of these ids that there are, in no order. */
    List<Bearbeitung> findAll(Set<UUID> ids);

    Optional<Bearbeitung> ofAntrag(UUID antrag);

    Optional<Bearbeitung> withAktenzeichen(String aktenzeichen);

    /** By its Vorgangsnummer in groups of four. */
    Optional<Bearbeitung> withReference(String reference);

    /** Stores the next state if nobody has stored another one since; the new version is one higher than the stored one. */
    boolean store(Bearbeitung next);

    /** Notes that the citizen did something that a clerk has not seen. */
    void touchedByCitizen(UUID id, Instant at);

    /** Whether the citizen did something after this instant. */
    boolean isTouchedSince(UUID id, Instant instant);

    /** Those that wait for the citizen until a day between these two, the earliest first. */
    List<Bearbeitung.Waiting> waitingUntil(LocalDate from, LocalDate to, int atMost);

    /** One page of the inbox, most urgent first. */
    List<InboxRow> inbox(InboxQuery query);

    /** The row of the inbox that stands for this case. */
    Optional<InboxRow> inboxRow(String aktenzeichen);

    /** How many rows a query has, counted as far as its limit. */
    int count(InboxQuery query);

    /** Keys and names of the Leistungen of the open cases of these units. */
    Map<LeistungId, String> openLeistungen(Set<String> units);

    /** How many open cases lie on each desk of these units, and on none. */
    List<DeskLoad> loads(Set<String> units, LocalDate today);

    /**
     * What lies on a desk.
     *
     * @param clerk empty for the cases that nobody has taken
     */
    record DeskLoad(String unit, Optional<UUID> clerk, int open, int waiting, int passed) {}

    /**
     * What to list.
     *
     * @param units only these units
     * @param clerks only cases of these clerks; all if empty
     * @param place where the page begins
     */
    record InboxQuery(Set<String> units, Optional<Set<UUID>> clerks, Narrowing narrowing, Place place, int atMost) {}

    /**
     * Which of them.
     *
     * @param unclaimed only cases that nobody has taken
     * @param dueBy only cases whose hard deadline ends on this day or before
     */
    record Narrowing(
            boolean unclaimed, Optional<LeistungId> leistung, Optional<String> state, Optional<LocalDate> dueBy) {
        public static final Narrowing NONE = new Narrowing(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where in the order a page lies. */
    sealed interface Place {
        /** At the beginning. */
        record First() implements Place {}

        /** After this row. */
        record After(Position position) implements Place {}

        /** Before this row, nearest first. */
        record Before(Position position) implements Place {}
    }

    /** Place of a row in the order of the inbox. */
    record Position(LocalDate dueOrder, Instant receivedAt, UUID id) {}

    /**
     * One row of the inbox, from list columns only.
     *
     * @param touchedAt when the citizen last did something
     */
    record InboxRow(
            Position position,
            String aktenzeichen,
            String reference,
            String unit,
            String leistungName,
            String applicant,
            String state,
            Optional<UUID> clerk,
            Optional<LocalDate> statutory,
            LocalDate target,
            Optional<LocalDate> waitingUntil,
            Optional<Instant> touchedAt) {
        @Override
        public String toString() {
            return "InboxRow[" + position.id() + "]";
        }
    }
}
