package rathaus.audit.web;

import java.util.List;
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

    Tone tone(ChainVerdict verdict) {
        return verdict instanceof ChainVerdict.Intact ? Tone.SUCCESS : Tone.DANGER;
    }

    String title(ChainVerdict verdict) {
        return frame.text(verdict instanceof ChainVerdict.Intact ? "audit.chain.intact" : "audit.chain.broken");
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
