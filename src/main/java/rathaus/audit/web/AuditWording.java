package rathaus.audit.web;

import java.util.List;
import java.util.Optional;
import rathaus.audit.ArchiveProof;
import rathaus.audit.Auditing;
import rathaus.audit.ProofRun;
import rathaus.design.Frame;
import rathaus.design.Tone;
import rathaus.history.ActKinds;
import rathaus.history.ChainVerdict;

/** Acts, people and verdicts in the words of the page's language. */
record AuditWording(Frame frame) {

    private static final List<String> OTHERS = List.of("guest", "citizen", "machine", "staff");

    String act(String kind) {
        return ActKinds.key(kind).map(frame::text).orElse(kind);
    }

    /** A name stays; citizens, guests, the program and former members of staff are called what they are. */
    String who(String label) {
        return OTHERS.stream()
                .filter(other -> label.equals(other) || label.startsWith(other + ":"))
                .findFirst()
                .map(other -> frame.text("audit.who." + other))
                .orElse(label);
    }

    Tone tone(ProofRun.Outcome outcome) {
        return outcome.isWhole() ? Tone.SUCCESS : Tone.DANGER;
    }

    String title(ProofRun.Outcome outcome) {
        return frame.text(outcome.isWhole() ? "audit.chain.intact" : "audit.chain.broken");
    }

    String files(ProofRun.Outcome outcome) {
        return outcome.differences() == 0
                ? frame.text("audit.proof.files", outcome.vorgaenge(), outcome.files())
                : frame.text("audit.proof.differences", outcome.differences());
    }

    String goingOn(ProofRun run) {
        return frame.text(
                run.stage() == ArchiveProof.Stage.CHAIN ? "audit.proof.chain-goes-on" : "audit.proof.files-go-on",
                run.done(),
                frame.at(run.orderedAt()));
    }

    /** The latest stamp; one of a demonstration says so wherever it is shown. */
    String stamp(Auditing.ProofState state) {
        return state.stamp()
                .map(stamp -> frame.text(
                        stamp.evidential() ? "audit.stamp.latest" : "audit.stamp.demonstration",
                        stamp.number(),
                        frame.at(stamp.stampedAt()),
                        stamp.authority()))
                .orElseGet(() -> frame.text("audit.stamp.none"));
    }

    Optional<String> stampTrouble(Auditing.ProofState state) {
        return state.attempt()
                .filter(attempt -> attempt.failures() > 0)
                .map(attempt -> frame.text(
                        "audit.stamp.trouble", attempt.failures(), frame.at(attempt.at()), attempt.reason()));
    }

    String text(ChainVerdict verdict) {
        return switch (verdict) {
            case ChainVerdict.Intact intact ->
                frame.text("audit.chain.intact-text", intact.sealed(), intact.erased(), intact.unsealed());
            case ChainVerdict.Broken broken ->
                frame.text(
                        "audit.chain.broken-text",
                        broken.number(),
                        broken.event(),
                        frame.text("audit.chain.fault."
                                + broken.fault()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-')));
        };
    }
}
