package rathaus.applications;

/** What became of the wish to let evidence be fetched. */
public sealed interface FetchOutcome {

    /** There is an answer to look at. */
    record Fetched() implements FetchOutcome {}

    /** The register knows nothing of this person that fits. */
    record NotFound() implements FetchOutcome {}

    /** Several persons fit. */
    record Ambiguous() implements FetchOutcome {}

    /** The register did not answer in time. */
    record Unreachable() implements FetchOutcome {}

    /** What the register has to be told is not answered yet. */
    record InputMissing() implements FetchOutcome {}

    /** The answers changed while the register was asked; what it said does not fit them. */
    record ChangedMeanwhile() implements FetchOutcome {}

    /** No such draft, question or register, or a proof that is not strong enough: nothing of this was offered. */
    record Gone() implements FetchOutcome {}
}
