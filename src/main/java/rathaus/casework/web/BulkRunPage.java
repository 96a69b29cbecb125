package rathaus.casework.web;

import java.util.UUID;
import rathaus.casework.BulkWork;
import rathaus.design.Frame;
import rathaus.design.Page;

/** How far a run over many cases has come. */
record BulkRunPage(Frame frame, BulkWork.Run run) implements Page {

    static String path(UUID run) {
        return "/amt/sammel/" + run;
    }

    /** Message key of what is done. */
    static String key(BulkWork.Act act) {
        return switch (act) {
            case BulkWork.Act.HandOver ignored -> "casework.bulk.act.geben";
            case BulkWork.Act.Release ignored -> "casework.bulk.act.zuruecklegen";
            case BulkWork.Act.Claim ignored -> "casework.bulk.act.uebernehmen";
            case BulkWork.Act.Grant ignored -> "casework.bulk.act.erteilen";
            case BulkWork.Act.Close ignored -> "casework.bulk.act.zda";
        };
    }

    boolean isRunning() {
        return run.state() == BulkWork.State.RUNNING;
    }

    String title() {
        return frame.text("casework.bulk.run.title", frame.text(key(run.act())));
    }

    String here() {
        return frame.link(path(run.id()));
    }

    String href(BulkWork.Item item) {
        return frame.link(CaseKey.path(item.aktenzeichen()));
    }

    /** What became of a case, in words. */
    String outcome(BulkWork.Item item) {
        if (!item.done()) {
            return frame.text(isRunning() ? "casework.bulk.waiting" : "casework.bulk.untouched");
        }
        return item.refusal().isEmpty() ? frame.text("casework.bulk.done") : frame.text(item.refusal());
    }

    @Override
    public String toString() {
        return "BulkRunPage[" + run.id() + "]";
    }
}
