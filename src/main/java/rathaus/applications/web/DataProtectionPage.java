package rathaus.applications.web;

import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Datenschutzangaben;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** What happens to the data of one Leistung. */
record DataProtectionPage(Frame frame, LeistungId leistung, Localised name, Datenschutzangaben privacy)
        implements Page {}
