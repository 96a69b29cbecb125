package rathaus.portal.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.tenancy.Kommune;

/** The first page of an installation whose towns stand in the path: choose yours. */
record InstallationPage(Frame frame, List<Kommune> kommunen) implements Page {}
