package rathaus.disposal.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.disposal.DeletionRecord;

/** The proofs of deletions. */
record ProofsPage(Frame frame, List<DeletionRecord> proofs, boolean more, boolean continued) implements Page {

    static final String PATH = BoardPage.PATH + "/loeschnachweise";
    static final int SIZE = 50;

    static ProofsPage of(Frame frame, List<DeletionRecord> found, boolean continued) {
        return new ProofsPage(frame, found.stream().limit(SIZE).toList(), found.size() > SIZE, continued);
    }

    String basis(DeletionRecord proof) {
        return frame.text("disposal.basis."
                + proof.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link(PATH) : null;
    }

    @Nullable
    String nextHref() {
        return more ? frame.link(PATH + "?vor=" + proofs.getLast().id()) : null;
    }
}
