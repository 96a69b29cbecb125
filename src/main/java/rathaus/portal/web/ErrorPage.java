package rathaus.portal.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * What went wrong, in words for people.
 *
 * @param kind part of the message keys: the HTTP status, for those that have words of their own
 * @param reference tells the operator which entry of the log belongs to it; empty where there is none
 */
record ErrorPage(Frame frame, int kind, String reference) implements Page {}
