package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.AntragEnding;
import rathaus.casework.DecisionKind;
import rathaus.casework.FeeReduction;
import rathaus.identity.SigningFunction;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Nebenbestimmung;

/**
 * The work of the office on one Vorgang (DOMEA: Vorgangsbearbeitung). A state is a type: what exists only in one state cannot
 * be asked of another, and a transition that the law does not know does not compile.
 */
public sealed interface Bearbeitung {

    Facts facts();

    /** Counts changes: of two clerks who change the same state only one succeeds. */
    long version();

    /**
     * What does not depend on the state.
     *
     * @param id the same as that of the Vorgang in the records
     * @param electronic whether the citizen accepts notification in the mailbox
     */
    record Facts(
            UUID id,
            UUID antrag,
            String reference,
            String aktenzeichen,
            LeistungId leistung,
            String leistungName,
            ContentHash pinned,
            String applicant,
            boolean electronic,
            String unit,
            Instant receivedAt,
            Deadlines deadlines) {

        Facts in(String other) {
            return with(other, deadlines);
        }

        Facts by(Deadlines moved) {
            return with(unit, moved);
        }

        private Facts with(String itsUnit, Deadlines itsDeadlines) {
            return new Facts(
                    id,
                    antrag,
                    reference,
                    aktenzeichen,
                    leistung,
                    leistungName,
                    pinned,
                    applicant,
                    electronic,
                    itsUnit,
                    receivedAt,
                    itsDeadlines);
        }

        @Override
        public String toString() {
            return "Bearbeitung[" + id + "]";
        }
    }

    /**
     * Until when it has to be done.
     *
     * @param statutory the hard deadline, if a law sets one
     * @param target our own, soft
     */
    record Deadlines(Optional<LocalDate> statutory, LocalDate target) {

        /** Both moved by the days on which the citizen had the ball. */
        public Deadlines prolongedBy(long days) {
            return new Deadlines(statutory.map(day -> day.plusDays(days)), target.plusDays(days));
        }
    }

    /**
     * A decision: what, why, tied to what, by whom, when.
     *
     * @param reasons may be empty for a full grant
     * @param enclosures ids of stored contents that go out with the Bescheid
     * @param signatures in order, the last one is the final one; empty if a machine decided (§ 35a VwVfG)
     * @param reduction what is demanded in place of the tariff; empty for the tariff
     */
    record Decision(
            DecisionKind kind,
            String reasons,
            List<Nebenbestimmung> conditions,
            List<UUID> enclosures,
            List<Signature> signatures,
            Instant decidedAt,
            Optional<FeeReduction> reduction) {
        public Decision {
            conditions = List.copyOf(conditions);
            enclosures = List.copyOf(enclosures);
            signatures = List.copyOf(signatures);
        }

        /** The final signature; empty if a machine decided. */
        public Optional<Signature> finalSignature() {
            return signatures.isEmpty() ? Optional.empty() : Optional.of(signatures.getLast());
        }

        @Override
        public String toString() {
            return "Decision[" + kind + "]";
        }
    }

    /**
     * How the Bescheid left the house.
     *
     * @param bescheid id of the stored content
     * @param deliveredOn day of provision or posting; empty while a letter has not been posted
     * @param notifiedOn legal day of notification
     * @param appealUntil last day for the remedy, where there is a term
     */
    record Dispatch(
            UUID bescheid,
            Channel channel,
            Optional<LocalDate> deliveredOn,
            Optional<LocalDate> notifiedOn,
            Optional<LocalDate> appealUntil) {}

    /** Ways of delivery. */
    enum Channel {
        MAILBOX,
        POST
    }

    /**
     * An end without a decision.
     *
     * @param reason why, in the words of whoever ended it; may be empty where the citizen took it back
     * @param detail withdrawn: the way it came, as {@link rathaus.casework.Withdrawal.Way} names it; forwarded: the body that is
     *     competent; duplicate: the Aktenzeichen of the case that goes on
     * @param on legal day: when the withdrawal came, when it was forwarded or recognised
     */
    record Ending(AntragEnding kind, String reason, String detail, LocalDate on) {
        @Override
        public String toString() {
            return "Ending[" + kind + "]";
        }
    }

    /** Nothing is to be decided any more; can be closed. */
    sealed interface Settled extends Bearbeitung {

        /** On whose desk it lies; empty if it was on nobody's. */
        Optional<UUID> clerk();

        default Closed close(LocalDate today, LocalDate retentionEnd) {
            return new Closed(this, today, retentionEnd, version() + 1);
        }
    }

    /** Nobody has taken it yet; it lies in the Postkorb of its unit. */
    record Unclaimed(Facts facts, long version) implements Bearbeitung {
        public Claimed claim(UUID clerk) {
            return new Claimed(facts, clerk, version + 1);
        }

        public Ended end(Ending ending) {
            return new Ended(facts, Optional.empty(), ending, version + 1);
        }

        /** In the Postkorb of another unit. */
        public Unclaimed moveTo(String unit) {
            return new Unclaimed(facts.in(unit), version + 1);
        }

        /** Decided by the machine, without anybody's desk (§ 35a VwVfG). */
        public Decided decide(Decision decision) {
            return new Decided(facts, Optional.empty(), decision, Optional.empty(), version + 1);
        }
    }

    /** Somebody works on it. */
    record Claimed(Facts facts, UUID clerk, long version) implements Bearbeitung {
        /** Lays a draft before those who sign. */
        public Signing propose(Proposal proposal) {
            return new Signing(facts, clerk, proposal, version + 1);
        }

        public Unclaimed release() {
            return new Unclaimed(facts, version + 1);
        }

        public Ended end(Ending ending) {
            return new Ended(facts, Optional.of(clerk), ending, version + 1);
        }

        /** In the Postkorb of another unit. */
        public Unclaimed moveTo(String unit) {
            return new Unclaimed(facts.in(unit), version + 1);
        }

        public Claimed handTo(UUID other) {
            return new Claimed(facts, other, version + 1);
        }

        public Waiting ask(LocalDate today, LocalDate until) {
            return new Waiting(facts, clerk, today, until, version + 1);
        }

        public Decided decide(Decision decision) {
            return new Decided(facts, Optional.of(clerk), decision, Optional.empty(), version + 1);
        }
    }

    /** A draft waits for signatures: it changes only by being signed, given back or withdrawn. */
    record Signing(Facts facts, UUID clerk, Proposal proposal, long version) implements Bearbeitung {

        /**
         * With the next signature; decided with the last one.
         *
         * @throws IllegalArgumentException if this person may not sign: nobody signs twice
         */
        public Bearbeitung sign(UUID person, SigningFunction function, Instant at) {
            if (proposal.bars(person)) {
                throw new IllegalArgumentException("Nobody signs twice");
            }
            Signature signature = new Signature(proposal.next(), person, function, at);
            return proposal.next().coSigns()
                    ? new Signing(facts, clerk, proposal.signed(signature), version + 1)
                    : decidedBy(signature);
        }

        /** As it would be decided by somebody who is not known yet. */
        public Decided wouldBe(Instant at) {
            SignatureStep last = proposal.outstanding().getLast();
            return decidedBy(new Signature(last, Signature.NOBODY, SigningFunction.IM_AUFTRAG, at));
        }

        private Decided decidedBy(Signature signature) {
            Decision decision = new Decision(
                    proposal.draft().kind(),
                    proposal.draft().reasons(),
                    proposal.conditions(),
                    proposal.draft().enclosures(),
                    proposal.with(signature),
                    signature.at(),
                    proposal.draft().reduction());
            return new Decided(facts, Optional.of(clerk), decision, Optional.empty(), version + 1);
        }

        /** The draft falls away. */
        public Ended end(Ending ending) {
            return new Ended(facts, Optional.of(clerk), ending, version + 1);
        }

        /** Back on the clerk's desk: given back or withdrawn. */
        public Claimed giveBack() {
            return new Claimed(facts, clerk, version + 1);
        }
    }

    /** The citizen has the ball: the clock stands still until an answer or the day of the Wiedervorlage. */
    record Waiting(Facts facts, UUID clerk, LocalDate since, LocalDate until, long version) implements Bearbeitung {

        public Waiting handTo(UUID other) {
            return new Waiting(facts, other, since, until, version + 1);
        }

        /** The letter went to the post later than its term supposed. */
        public Waiting until(LocalDate later) {
            return new Waiting(facts, clerk, since, later, version + 1);
        }

        /** Goes on, with all deadlines moved by the days of waiting. */
        public Claimed resume(LocalDate today) {
            return new Claimed(prolonged(today), clerk, version + 1);
        }

        /** In the Postkorb of another unit: the clock runs again, and the answer may still come. */
        public Unclaimed moveTo(String unit, LocalDate today) {
            return new Unclaimed(prolonged(today).in(unit), version + 1);
        }

        private Facts prolonged(LocalDate today) {
            return facts.by(facts.deadlines().prolongedBy(Math.max(0, today.toEpochDay() - since.toEpochDay())));
        }

        public Ended end(Ending ending) {
            return new Ended(facts, Optional.of(clerk), ending, version + 1);
        }

        /** Whether the term has passed without an answer. */
        public boolean isOverdue(LocalDate today) {
            return today.isAfter(until);
        }
    }

    /** Decided and signed, or decided by the machine, then without a clerk; the Bescheid is on its way or delivered. */
    record Decided(Facts facts, Optional<UUID> clerk, Decision decision, Optional<Dispatch> dispatch, long version)
            implements Settled {
        public Decided handTo(UUID other) {
            return new Decided(facts, Optional.of(other), decision, dispatch, version + 1);
        }

        public Decided dispatched(Dispatch sent) {
            return new Decided(facts, clerk, decision, Optional.of(sent), version + 1);
        }

        /** Before anything has left the house, so that nothing is known of it (§ 43 VwVfG). */
        public Ended end(Ending ending) {
            return new Ended(facts, clerk, ending, version + 1);
        }

        /** Whether the Bescheid has been provided or posted. */
        public boolean isDelivered() {
            return dispatch.flatMap(Dispatch::deliveredOn).isPresent();
        }

        /** Whether the day of its Bekanntgabe is known, so that the file may be closed; remedies run from it. */
        public boolean isNotified() {
            return dispatch.flatMap(Dispatch::notifiedOn).isPresent();
        }
    }

    /** Ended without a decision: taken back, forwarded, a duplicate. */
    record Ended(Facts facts, Optional<UUID> clerk, Ending ending, long version) implements Settled {
        public Ended handTo(UUID other) {
            return new Ended(facts, Optional.of(other), ending, version + 1);
        }

        /** It is to be decided after all, by this clerk. */
        public Claimed revive(UUID by) {
            return new Claimed(facts, by, version + 1);
        }
    }

    /** Z. d. A.: nothing more to do; kept until {@code retentionEnd}. */
    record Closed(Settled before, LocalDate closedOn, LocalDate retentionEnd, long version) implements Bearbeitung {
        @Override
        public Facts facts() {
            return before.facts();
        }

        public Optional<UUID> clerk() {
            return before.clerk();
        }

        /** Open again on this clerk's desk: a decision stays as it is, what ended without one is worked on again. */
        public Bearbeitung reopen(UUID by) {
            return switch (before) {
                case Decided decided ->
                    new Decided(facts(), Optional.of(by), decided.decision(), decided.dispatch(), version + 1);
                case Ended ignored -> new Claimed(facts(), by, version + 1);
            };
        }
    }
}
