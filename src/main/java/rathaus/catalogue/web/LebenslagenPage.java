package rathaus.catalogue.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;

/** All situations of life. */
record LebenslagenPage(Frame frame, List<LebenslageLine> lebenslagen) implements Page {

    /** Whether German stands in somewhere. */
    boolean german() {
        return LebenslageLine.anyGerman(lebenslagen);
    }
}
