package rathaus.records.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.records.AkteContent;
import rathaus.records.Custody;
import rathaus.records.Dokument;
import rathaus.records.DokumentCopy;
import rathaus.records.DokumentDetail;
import rathaus.records.DokumentVersion;
import rathaus.records.LegalHold;
import rathaus.records.Vorgang;
import rathaus.records.VorgangSheet;
import rathaus.records.VorgangSheet.Right;
import rathaus.records.VorgangWish;
import rathaus.tenancy.Organisationseinheit;

/**
 * One file.
 *
 * @param sheets what is known of its Vorgänge beside their Dokumente, by id
 * @param units all of the Kommune, for their names
 */
record ShowAktePage(Frame frame, AkteContent akte, Map<UUID, VorgangSheet> sheets, List<Organisationseinheit> units)
        implements Page {

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
        if (vorgang.facts().retention().permanent()) {
            return frame.text("records.akte.retention-permanent", basis);
        }
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

    private Optional<VorgangSheet> sheet(Vorgang vorgang) {
        return Optional.ofNullable(sheets.get(vorgang.facts().id()));
    }

    private boolean may(Vorgang vorgang, Right right) {
        return sheet(vorgang).filter(sheet -> sheet.rights().contains(right)).isPresent();
    }

    boolean mayFile(Vorgang vorgang) {
        return may(vorgang, Right.FILE) && vorgang instanceof Vorgang.Open;
    }

    boolean mayManage(Vorgang vorgang) {
        return may(vorgang, Right.FILE) || may(vorgang, Right.PROTECT);
    }

    /** Whether somebody may open a further Vorgang in this Akte. */
    boolean mayContinue() {
        return akte.vorgaenge().stream().anyMatch(content -> may(content.vorgang(), Right.FILE));
    }

    String pageHref(Vorgang vorgang, String page) {
        return frame.link(VorgangKey.path(vorgang, page));
    }

    List<LegalHold> holds(Vorgang vorgang) {
        return sheet(vorgang).map(VorgangSheet::holds).orElse(List.of()).stream()
                .filter(hold -> hold.lift().isEmpty())
                .toList();
    }

    List<Vorgang.Facts> links(Vorgang vorgang) {
        return sheet(vorgang).map(VorgangSheet::links).orElse(List.of());
    }

    String reference(Vorgang vorgang, VorgangWish.Reference kind) {
        return sheet(vorgang)
                .map(sheet -> sheet.references().getOrDefault(kind, ""))
                .orElse("");
    }

    /** Aussonderungsart and Transferfrist. */
    String custody(Vorgang vorgang) {
        Custody custody = vorgang.facts().custody();
        String end =
                frame.text("records.end." + custody.aussonderungsart().name().toLowerCase(Locale.ROOT));
        if (vorgang instanceof Vorgang.Zda closed && custody.transferYears() > 0) {
            return end + ", " + frame.text("records.akte.transfer-end", frame.day(closed.transferEnd()));
        }
        return custody.transferYears() == 0
                ? end
                : end + ", " + frame.text("records.akte.transfer-years", custody.transferYears());
    }

    private Optional<DokumentDetail> detail(Vorgang vorgang, Dokument dokument) {
        return sheet(vorgang).map(sheet -> sheet.details().get(dokument.id()));
    }

    List<DokumentVersion> formerVersions(Vorgang vorgang, Dokument dokument) {
        List<DokumentVersion> all =
                detail(vorgang, dokument).map(DokumentDetail::versions).orElse(List.of());
        return all.isEmpty() ? all : all.subList(0, all.size() - 1);
    }

    /** Whether a PDF/A copy can be fetched. */
    boolean hasCopy(Vorgang vorgang, Dokument dokument) {
        return detail(vorgang, dokument)
                .flatMap(DokumentDetail::copy)
                .filter(DokumentCopy.Made.class::isInstance)
                .isPresent();
    }

    /** What there is to say about PDF/A; empty if nothing is known. */
    String copy(Vorgang vorgang, Dokument dokument) {
        return detail(vorgang, dokument)
                .flatMap(DokumentDetail::copy)
                .map(copy -> switch (copy) {
                    case DokumentCopy.Made made -> frame.text("records.copy.made", made.claim());
                    case DokumentCopy.Claimed claimed -> frame.text("records.copy.claimed", claimed.claim());
                    case DokumentCopy.Impossible no ->
                        frame.text(
                                "records.copy.impossible",
                                frame.text("records.copy.why."
                                        + no.reason().toLowerCase(Locale.ROOT).replace('_', '-')));
                })
                .orElse("");
    }

    String scan(Vorgang vorgang, Dokument dokument) {
        return detail(vorgang, dokument)
                .flatMap(DokumentDetail::scan)
                .map(scan -> frame.text(
                        "records.akte.scan",
                        frame.day(scan.scannedOn()),
                        scan.scannedBy(),
                        scan.device(),
                        frame.text("records.paper." + scan.paper().name().toLowerCase(Locale.ROOT))))
                .orElse("");
    }

    String mail(Vorgang vorgang, Dokument dokument) {
        return detail(vorgang, dokument)
                .flatMap(DokumentDetail::mail)
                .map(mail -> frame.text(
                        "records.akte.mail",
                        mail.sender(),
                        mail.recipients(),
                        mail.sentAt().map(frame::at).orElse("–")))
                .orElse("");
    }

    /** Number of the e-mail on which it hung; empty if it came by itself. */
    String hangsOn(AkteContent.VorgangContent content, Dokument dokument) {
        return detail(content.vorgang(), dokument)
                .flatMap(DokumentDetail::hangsOn)
                .flatMap(mail -> content.dokumente().stream()
                        .filter(other -> other.id().equals(mail))
                        .findFirst())
                .map(mail -> frame.text("records.akte.hangs-on", mail.number()))
                .orElse("");
    }
}
