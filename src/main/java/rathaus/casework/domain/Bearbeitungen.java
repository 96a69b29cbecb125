package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The Bearbeitungen of the open Kommune. */
public interface Bearbeitungen {

    void add(Bearbeitung.Unclaimed bearbeitung);

    Optional<Bearbeitung> find(UUID id);

    Optional<Bearbeitung> ofAntrag(UUID antrag);

    Optional<Bearbeitung> withAktenzeichen(String aktenzeichen);

    /** By its Vorgangsnummer in groups of four. */
    Optional<Bearbeitung> withReference(String reference);

    /** Stores the next state if nobody has stored another one since; the new version is one higher than the stored one. */
    boolean store(Bearbeitung next);

    /** Notes that the citizen did something that a clerk has not seen. */
    void touchedByCitizen(UUID id, Instant at);

    /** Those that wait for the citizen until a day between these two, the earliest first. */
    List<Bearbeitung.Waiting> waitingUntil(LocalDate from, LocalDate to, int atMost);

    /** One page of the inbox. */
    List<InboxRow> inbox(InboxQuery query);

    /**
     * What to list.
     *
     * @param units only these units
     * @param clerk only cases of this clerk
     * @param unclaimed only cases that nobody has taken
     * @param after last row of the page before
     */
    record InboxQuery(
            Set<String> units, Optional<UUID> clerk, boolean unclaimed, Optional<Position> after, int atMost) {}

    /** Place of a row in the order of the inbox. */
    record Position(LocalDate dueOrder, Instant receivedAt, UUID id) {}

    /** One row of the inbox, from list columns only. */
    record InboxRow(
            Position position,
            String aktenzeichen,
            String leistungName,
            String applicant,
            String state,
            Optional<UUID> clerk,
            Optional<LocalDate> statutory,
            LocalDate target,
            Optional<LocalDate> waitingUntil,
            boolean news) {
        @Override
        public String toString() {
            return "InboxRow[" + position.id() + "]";
        }
    }
}
