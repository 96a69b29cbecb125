package rathaus.catalogue.web;

import java.util.List;
import rathaus.catalogue.LeftOutPackages.LeftOut;
import rathaus.design.Frame;
import rathaus.design.Page;

/** Packages that are not online, each with its findings. */
record LeftOutPage(Frame frame, List<LeftOut> packages) implements Page {}
