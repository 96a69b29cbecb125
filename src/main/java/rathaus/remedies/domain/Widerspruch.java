package rathaus.remedies.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.remedies.Lodging;
import rathaus.remedies.Served;
import rathaus.remedies.ServiceWay;
import rathaus.remedies.WiderspruchAct;
import rathaus.remedies.WiderspruchStep;

/** An objection and what became of it. A step that the law does not know from a state is not possible. */
public sealed interface Widerspruch {

    Facts facts();

    /** Why a missed term does no harm; empty if nobody was reinstated. */
    Optional<String> reinstated();

    /** Counts changes: of two clerks who change the same state only one succeeds. */
    long version();

    /** What can be done now. */
    Set<WiderspruchStep> steps();

    /**
     * What came in and never changes.
     *
     * @param handedOn whether another authority may decide about it: a Widerspruch, no Einspruch (§ 367 Abs. 1 AO)
     * @param lastDay of the term; empty while no term ran
     * @param ownVorgang where its papers are filed
     * @param file Aktenzeichen and number of that Vorgang
     */
    record Facts(
            UUID id,
            UUID caseId,
            Lodging lodging,
            boolean handedOn,
            Optional<LocalDate> lastDay,
            UUID ownVorgang,
            String file,
            UUID recordedBy,
            Instant recordedAt) {

        /** Whether it kept the term. */
        public boolean isInTime() {
            return lastDay.filter(lodging.receivedOn()::isAfter).isEmpty();
        }

        @Override
        public String toString() {
            return "Objection[" + id + "]";
        }
    }

    /** Whether the term does not stand against it. */
    default boolean isAdmissible() {
        return facts().isInTime() || reinstated().isPresent();
    }

    /** On the desk of the office that decided. */
    record Received(Facts facts, Optional<String> reinstated, long version) implements Widerspruch {

        /** As it is recorded. */
        public static Received of(Facts facts) {
            return new Received(facts, Optional.empty(), 1);
        }

        @Override
        public Set<WiderspruchStep> steps() {
            Set<WiderspruchStep> steps = EnumSet.of(WiderspruchStep.ZURUECKGENOMMEN);
            if (isAdmissible()) {
                steps.addAll(Set.of(
                        WiderspruchStep.ABHILFE,
                        WiderspruchStep.ZURUECKWEISUNG,
                        WiderspruchStep.STATTGABE,
                        WiderspruchStep.TEILWEISE_STATTGABE));
            } else {
                steps.add(WiderspruchStep.WIEDEREINSETZUNG);
            }
            steps.add(WiderspruchStep.VERWERFUNG);
            if (facts.handedOn()) {
                steps.add(WiderspruchStep.VORLAGE);
            }
            return steps;
        }

        /** The next state; the step has to be one of {@link #steps()}. */
        @Override
        public Widerspruch take(WiderspruchAct act, LocalDate on) {
            act.step().requireIn(steps());
            return switch (act.step()) {
                case WIEDEREINSETZUNG -> new Received(facts, Optional.of(act.reasons()), version + 1);
                case VORLAGE -> new Submitted(facts, reinstated, act.authority(), on, version + 1);
                case ABHILFE, ZURUECKWEISUNG, VERWERFUNG, STATTGABE, TEILWEISE_STATTGABE, ZURUECKGENOMMEN ->
                    new Ended(
                            facts,
                            reinstated,
                            Optional.empty(),
                            act.step(),
                            on,
                            act.tenor(),
                            act.reasons(),
                            Optional.empty(),
                            version + 1);
            };
        }
    }

    /** With the authority that decides about objections. */
    record Submitted(Facts facts, Optional<String> reinstated, String authority, LocalDate sentOn, long version)
            implements Widerspruch {

        @Override
        public Set<WiderspruchStep> steps() {
            return EnumSet.of(
                    WiderspruchStep.ZURUECKWEISUNG,
                    WiderspruchStep.VERWERFUNG,
                    WiderspruchStep.STATTGABE,
                    WiderspruchStep.TEILWEISE_STATTGABE,
                    WiderspruchStep.ZURUECKGENOMMEN);
        }

        @Override
        public Ended take(WiderspruchAct act, LocalDate on) {
            act.step().requireIn(steps());
            return new Ended(
                    facts,
                    reinstated,
                    Optional.of(new Sent(authority, sentOn)),
                    act.step(),
                    on,
                    act.tenor(),
                    act.reasons(),
                    Optional.empty(),
                    version + 1);
        }
    }

    /** Redressed, decided or taken back. */
    record Ended(
            Facts facts,
            Optional<String> reinstated,
            Optional<Sent> sent,
            WiderspruchStep step,
            LocalDate on,
            String tenor,
            String reasons,
            Optional<Served> served,
            long version)
            implements Widerspruch {

        /**
         * In which ways the office can bring its decision to whoever objected; none if another authority decided, or nobody. A
         * Widerspruchsbescheid is served (§ 73 Abs. 3 VwGO); Abhilfe (§ 72 VwGO) and the decision about an Einspruch (§ 366 AO)
         * are made known, for which a letter is enough.
         */
        public Set<ServiceWay> ways() {
            if (sent.isPresent() || step == WiderspruchStep.ZURUECKGENOMMEN) {
                return Set.of();
            }
            return mustBeServed() ? ServiceWay.services() : EnumSet.allOf(ServiceWay.class);
        }

        private boolean mustBeServed() {
            return facts.handedOn() && step.decides();
        }

        /** With the note how and when it reached them. */
        public Ended served(Served note) {
            return new Ended(facts, reinstated, sent, step, on, tenor, reasons, Optional.of(note), version + 1);
        }

        @Override
        public Set<WiderspruchStep> steps() {
            return Set.of();
        }

        @Override
        public Widerspruch take(WiderspruchAct act, LocalDate on) {
            throw new IllegalStateException("This objection has ended");
        }

        @Override
        public String toString() {
            return "Ended[" + facts.id() + "]";
        }
    }

    /** Where it was handed on to, and when. */
    record Sent(String authority, LocalDate on) {}

    /** The next state; the step has to be one of {@link #steps()}. */
    Widerspruch take(WiderspruchAct act, LocalDate on);
}
