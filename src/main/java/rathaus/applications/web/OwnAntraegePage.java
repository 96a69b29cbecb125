package rathaus.applications.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.applications.AntragTracking;
import rathaus.applications.KeptDrafts;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LegalDay;

/**
 * @param drafts begun and not sent; on the first page only
 * @param further whether newer ones stand on the page before
 */
record OwnAntraegePage(Frame frame, List<KeptDrafts.Entry> drafts, List<AntragTracking.Entry> entries, boolean further)
        implements Page {

    private static final int FULL = 20;
    private static final DateTimeFormatter LAST_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(LegalDay.ZONE);

    String edited(KeptDrafts.Entry draft) {
        return DAY.format(draft.editedAt());
    }

    String until(KeptDrafts.Entry draft) {
        return LAST_DAY.format(draft.until());
    }

    String sent(AntragTracking.Entry entry) {
        return DAY.format(entry.submittedAt());
    }

    String statusKey(AntragTracking.Entry entry) {
        return StatusWording.key(entry.status(), entry.ending(), false);
    }

    @Nullable
    String nextHref() {
        return entries.size() < FULL
                ? null
                : frame.link("/konto/antraege?vor=" + entries.getLast().reference());
    }

    @Nullable
    String firstHref() {
        return further ? frame.link("/konto/antraege") : null;
    }
}
