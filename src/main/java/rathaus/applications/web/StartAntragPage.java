package rathaus.applications.web;

import rathaus.applications.FillingIn;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.LeistungWords;

/** @param begun whether this browser has a draft of this Leistung already */
record StartAntragPage(Frame frame, LeistungId leistung, FillingIn.Offer offer, boolean begun) implements Page {

    LeistungWords words() {
        return offer.words(frame.language());
    }
}
