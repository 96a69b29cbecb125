package rathaus.portal.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** The pages of a section, each with a sentence. */
record OfficeSectionPage(Frame frame, OfficeSection section) implements Page {}
