package rathaus.audit.usecases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rathaus.audit.ArchiveProof.AnchorFault;
import rathaus.audit.ArchiveProof.ProvenAnchors;
import rathaus.audit.ArchiveProof.WrongAnchor;
import rathaus.history.Anchors;
import rathaus.history.Anchors.Anchor;
import rathaus.history.TimeStamps.Checked;

/** The time stamps beside the links they are over, while somebody walks along the chain. */
final class AnchorComparison {

    private final Anchors anchors;
    private final Map<Long, Anchor> waiting = new TreeMap<>();
    private final List<WrongAnchor> wrong = new ArrayList<>();
    private long evidential;
    private long demonstration;
    private long last;

    AnchorComparison(Anchors anchors) {
        this.anchors = anchors;
        anchors.all().forEach(anchor -> waiting.put(anchor.number(), anchor));
    }

    /** A link was found whole. */
    void pass(long number, byte[] link) {
        Anchor anchor = waiting.remove(number);
        if (anchor == null) {
            return;
        }
        if (!Arrays.equals(anchor.link(), link)) {
            wrong.add(new WrongAnchor(number, AnchorFault.OTHER_LINK, ""));
            return;
        }
        switch (anchors.check(anchor)) {
            case Checked.Valid valid -> {
                evidential += valid.evidential() ? 1 : 0;
                demonstration += valid.evidential() ? 0 : 1;
                last = number;
            }
            case Checked.Invalid invalid ->
                wrong.add(new WrongAnchor(number, AnchorFault.TOKEN_INVALID, invalid.reason()));
        }
    }

    /** Stamps whose links nobody came past are over links that are gone, if the whole chain was walked. */
    ProvenAnchors result(boolean walkedToTheEnd) {
        if (walkedToTheEnd) {
            waiting.keySet().forEach(number -> wrong.add(new WrongAnchor(number, AnchorFault.CHAIN_SHORTENED, "")));
        }
        return new ProvenAnchors(evidential, demonstration, last, wrong);
    }
}
