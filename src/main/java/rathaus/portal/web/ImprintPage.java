package rathaus.portal.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** Who answers for this website (§ 5 DDG). */
record ImprintPage(Frame frame, String ags) implements Page {}
