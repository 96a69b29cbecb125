package rathaus.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.forms.FormSummary;
import rathaus.forms.Gebuehr;
import rathaus.kernel.Money;

/**
 * A case as the clerk's page shows it.
 *
 * @param state {@code UNCLAIMED CLAIMED WAITING DECIDED CLOSED}
 * @param own whether it is this clerk's own case
 * @param mayDecide whether this clerk may sign a grant; a refusal may need more
 */
public record CaseView(
        UUID id,
        long version,
        String aktenzeichen,
        String reference,
        String leistung,
        String applicant,
        String state,
        String clerk,
        boolean own,
        boolean mayDecide,
        Instant receivedAt,
        Optional<LocalDate> statutory,
        LocalDate target,
        Optional<LocalDate> waitingUntil,
        boolean waitingOver,
        FormSummary summary,
        List<Evidence> evidence,
        List<Difference> differences,
        List<Point> checklist,
        List<Askable> askable,
        List<Asked> asked,
        List<Entry> notes,
        List<Entry> messages,
        Money fee,
        Optional<Gebuehr> calculation,
        Optional<Claim> claim,
        Optional<Outcome> outcome,
        List<Filed> dokumente,
        List<Entry> history,
        List<Entry> accesses) {

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }

    /** An uploaded file with the honest word of the scanner. */
    public record Evidence(UUID content, String name, String field, long size, String scanKey, String scanDetail) {}

    /** What a supplement changed. */
    public record Difference(String label, String before, String after) {}

    /** A point of the checklist. */
    public record Point(String id, String step, String text, String legalBasis, Optional<String> tickedBy) {}

    /** A field that can be asked for. */
    public record Askable(String field, String label) {}

    /** A Nachforderung. */
    public record Asked(List<String> reasons, LocalDate due, Optional<Instant> answeredAt) {}

    /** Something somebody did, wrote or read. */
    public record Entry(Instant at, String who, String text) {
        @Override
        public String toString() {
            return "Entry[" + at + "]";
        }
    }

    /** A Dokument in the file. */
    public record Filed(int number, String kind, String title, LocalDate date, UUID content, UUID id) {}

    /**
     * What was demanded.
     *
     * @param state {@code REQUESTED DEBITED DECLINED SETTLED}
     * @param overdue whether the day has passed without payment
     * @param holdsUp whether nothing is issued before it is paid
     * @param toBePosted the demand, if it is made and waits for somebody to give it to the post
     * @param postedOn when somebody did
     */
    public record Claim(
            String state,
            String kassenzeichen,
            LocalDate dueOn,
            boolean overdue,
            boolean holdsUp,
            Optional<UUID> toBePosted,
            Optional<LocalDate> postedOn) {
        public boolean isOpen() {
            return !state.equals("SETTLED");
        }
    }

    /** The decision and its way out. */
    public record Outcome(
            DecisionKind kind,
            String reasons,
            Instant decidedAt,
            String decidedBy,
            Optional<UUID> bescheid,
            boolean byPost,
            Optional<LocalDate> deliveredOn,
            Optional<LocalDate> notifiedOn,
            Optional<LocalDate> appealUntil,
            Optional<LocalDate> retentionEnd) {}
}
