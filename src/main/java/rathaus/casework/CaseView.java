package rathaus.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.applications.AntragEnding;
import rathaus.forms.FormSummary;
import rathaus.forms.Gebuehr;
import rathaus.kernel.Money;
import rathaus.procedure.Nebenbestimmung;

/**
 * A case as the clerk's page shows it.
 *
 * @param state {@code UNCLAIMED CLAIMED WAITING SIGNING DECIDED ENDED CLOSED}
 * @param own whether it is this clerk's own case
 * @param mayDecide whether this clerk may decide something with a single signature
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
        Optional<Ended> ended,
        List<Filed> dokumente,
        List<Entry> history,
        List<Entry> accesses,
        Drafting drafting) {

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }

    /**
     * What a decision can be made of, and how far it is.
     *
     * @param alone what this clerk may decide with a single signature
     * @param catalogue the package's Nebenbestimmungen
     * @param coSigners names of the other units by key
     * @param draft the latest draft
     * @param returned by whom and with which comment it came back
     * @param proposed what lies before the signers
     */
    public record Drafting(
            Set<DecisionKind> alone,
            List<Nebenbestimmung> catalogue,
            Map<String, String> coSigners,
            Optional<DecisionDraft> draft,
            Optional<Entry> returned,
            Optional<SignatureView.Proposed> proposed,
            Optional<Substance> substance,
            Optional<Automated> automated) {
        @Override
        public String toString() {
            return "Drafting";
        }
    }

    /**
     * What a machine found that looked at the case.
     *
     * @param outcome {@code DECIDED PERSON SAMPLE}
     * @param reasons why a person has to decide, as ends of message keys
     */
    public record Automated(String outcome, List<String> reasons) {}

    /**
     * What belongs to a decision that is made.
     *
     * @param machine the law that allowed a fully automatic decision, if it was one
     * @param reduction what is demanded in place of the tariff
     */
    public record Substance(
            List<String> conditions,
            List<String> enclosures,
            List<SignatureView.Step> signatures,
            Optional<String> machine,
            Optional<FeeReduction> reduction) {}

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
     * @param state {@code REQUESTED DEBITED DECLINED SETTLED DROPPED}
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
            return !state.equals("SETTLED") && !state.equals("DROPPED");
        }
    }

    /**
     * How it ended without a decision.
     *
     * @param detail the way a withdrawal came, the competent body, or the Aktenzeichen of the case that goes on
     */
    public record Ended(
            AntragEnding kind, String reason, String detail, LocalDate on, Optional<LocalDate> retentionEnd) {
        @Override
        public String toString() {
            return "Ended[" + kind + "]";
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
            Optional<LocalDate> retentionEnd,
            List<Change> changes) {

        /** What holds now by the last change; empty if the decision was lifted. */
        public Optional<DecisionKind> holds() {
            return changes.isEmpty() ? Optional.of(kind) : changes.getLast().now();
        }
    }

    /**
     * What became of the decision later.
     *
     * @param now what holds in its place; empty if nothing does
     * @param from from which day on; empty from the beginning
     */
    public record Change(
            Optional<DecisionKind> now, String basis, Optional<LocalDate> from, String tenor, String by, Instant at) {
        @Override
        public String toString() {
            return "Change[" + basis + "]";
        }
    }
}
