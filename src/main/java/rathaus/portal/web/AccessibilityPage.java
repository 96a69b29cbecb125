package rathaus.portal.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** The statement on accessibility (BITV 2.0 § 7 over OZG § 7 Abs. 2; in Hessen HVBIT): honest about what was tested and what was not. */
record AccessibilityPage(Frame frame, String town) implements Page {}
