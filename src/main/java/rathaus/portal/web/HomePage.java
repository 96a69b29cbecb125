package rathaus.portal.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** The first page of a Kommune. */
record HomePage(Frame frame) implements Page {}
