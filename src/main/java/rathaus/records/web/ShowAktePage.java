package rathaus.records.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.records.AkteContent;
import rathaus.records.Dokument;
import rathaus.records.Vorgang;
import rathaus.tenancy.Organisationseinheit;

/**
 * One file.
 *
 * @param units all of the Kommune, for their names
 */
record ShowAktePage(Frame frame, AkteContent akte, List<Organisationseinheit> units) implements Page {

    Wording wording() {
        return new Wording(frame);
    }

    /** Whether this actor gets the whole file as a zip. */
    boolean mayExport() {
        return frame.actor().may(Permission.READ_RECORDS);
    }

    String exportHref() {
        return frame.link(akte.aktenzeichen().path() + "/ausfuhr");
    }

    /** Names of the units that work on it; a unit that was dissolved keeps its key. */
    String unitsOf(Vorgang vorgang) {
        return String.join(
                ", ",
                vorgang.facts().units().stream().sorted().map(this::nameOf).toList());
    }

    private String nameOf(String key) {
        return units.stream()
                .filter(unit -> unit.key().equals(key))
                .map(Organisationseinheit::name)
                .findFirst()
                .orElse(key);
    }

    String stateOf(Vorgang vorgang) {
        return switch (vorgang) {
            case Vorgang.Open open -> frame.text("records.state.open");
            case Vorgang.Zda closed ->
                frame.text("records.akte.closed-on", wording().day(closed.closedOn()));
        };
    }

    String retentionOf(Vorgang vorgang) {
        String basis = vorgang.facts().retention().basis();
        return switch (vorgang) {
            case Vorgang.Open open ->
                frame.text(
                        "records.akte.retention-years", open.facts().retention().years(), basis);
            case Vorgang.Zda closed ->
                frame.text("records.akte.retention-end", wording().day(closed.retentionEnd()), basis);
        };
    }

    String href(Vorgang vorgang, Dokument dokument) {
        return frame.link(
                akte.aktenzeichen().path() + "/dokumente/" + vorgang.facts().number() + "/" + dokument.number());
    }
}
