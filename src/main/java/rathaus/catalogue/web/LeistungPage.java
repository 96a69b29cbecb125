package rathaus.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.catalogue.Leistung;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.servicepackage.LeistungWords;
import rathaus.tenancy.Organisationseinheit;

/**
 * One Leistung: everything worth knowing before one starts.
 *
 * @param words the package in the language of the page, where it is offered and speaks it
 * @param start where the Antrag begins, if the Leistung is online here
 * @param calculator where the fee is calculated, if tables are published
 * @param elsewhere who is responsible instead, in words
 */
record LeistungPage(
        Frame frame,
        Leistung leistung,
        EntryLine line,
        @Nullable LeistungWords words,
        @Nullable String start,
        @Nullable String calculator,
        @Nullable String elsewhere,
        @Nullable Organisationseinheit unit,
        List<LebenslageLine> lebenslagen)
        implements Page {

    String assurance() {
        return frame.text("catalogue.assurance." + key(leistung.assuranceLevel()));
    }

    String signature() {
        return frame.text("catalogue.signature." + key(leistung.signatureNeed()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
