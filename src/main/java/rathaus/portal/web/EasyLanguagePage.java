package rathaus.portal.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** What this website is for, in Leichte Sprache (BITV 2.0 § 4). */
record EasyLanguagePage(Frame frame, String town) implements Page {}
