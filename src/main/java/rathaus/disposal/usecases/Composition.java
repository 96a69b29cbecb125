package rathaus.disposal.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.disposal.domain.AkteIds;
import rathaus.kernel.LegalDay;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.Aktenplan;
import rathaus.records.AktenplanPosition;
import rathaus.records.Vorgang;
import rathaus.tenancy.Archives;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.Metadata;
import rathaus.xdomea.Schriftgutobjekt;
import rathaus.xdomea.Schriftgutobjekt.HistoryLine;
import rathaus.xdomea.Schriftgutobjekt.Level;
import rathaus.xdomea.Valuation;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaMessage.Head;
import rathaus.xdomea.XdomeaMessage.Party;
import rathaus.xdomea.XdomeaVersion;

/** Makes messages of Vorgänge: Akten in the order of the Vorgänge, each with what of it goes to the archive. */
@Component
class Composition {

    private final Aktenplan plan;
    private final Kommunen kommunen;
    private final Organisation organisation;
    private final Archives archives;
    private final Clock clock;

    Composition(Aktenplan plan, Kommunen kommunen, Organisation organisation, Archives archives, Clock clock) {
        this.plan = plan;
        this.kommunen = kommunen;
        this.organisation = organisation;
        this.archives = archives;
        this.clock = clock;
    }

    /**
     * A Vorgang with what of it is told.
     *
     * @param dokumente as objects of the message; none in an offer
     */
    record Part(Vorgang vorgang, List<Schriftgutobjekt> dokumente, List<HistoryLine> history) {

        UUID akte() {
            return AkteIds.of(KommuneScope.required(), vorgang.facts().aktenzeichen());
        }
    }

    /** For the archive of the open Kommune. */
    XdomeaMessage message(UUID process, XdomeaVersion version, MessageKind kind, List<Part> parts) {
        return message(head(process, version, archives.ofOpenKommune().name()), version, kind, parts);
    }

    /** Hands records to another authority: 3.1.0, because the schema of this group for 4.0.0 is not public. */
    XdomeaMessage handOver(UUID process, String recipient, List<Part> parts) {
        return message(
                head(process, XdomeaVersion.V3_1_0, recipient), XdomeaVersion.V3_1_0, MessageKind.HAND_OVER, parts);
    }

    private XdomeaMessage message(Head head, XdomeaVersion version, MessageKind kind, List<Part> parts) {
        Map<UUID, List<Part>> byAkte =
                parts.stream().collect(Collectors.groupingBy(Part::akte, LinkedHashMap::new, Collectors.toList()));
        Names names = names();
        List<Schriftgutobjekt> akten = new ArrayList<>();
        byAkte.forEach((id, own) -> akten.add(akte(id, own, names)));
        return new XdomeaMessage(version, kind, head, akten, List.of(), List.of());
    }

    private Head head(UUID process, XdomeaVersion version, String recipient) {
        return new Head(
                process,
                version.isFour() ? Optional.of(TimeOrderedId.next(clock)) : Optional.empty(),
                Optional.empty(),
                clock.instant(),
                new Party(kommunen.byId(KommuneScope.required()).officialName(), "Registratur"),
                new Party(recipient, ""));
    }

    /** The decision is asked for each Vorgang; the Akte says where it belongs. */
    private static Schriftgutobjekt akte(UUID id, List<Part> parts, Names names) {
        Vorgang.Facts first = parts.getFirst().vorgang().facts();
        String position = first.aktenzeichen().position();
        String title = names.plan().getOrDefault(position, "");
        Metadata plain = Metadata.of(
                title.isEmpty() ? first.subject() : title, first.aktenzeichen().toString());
        Metadata metadata = new Metadata(
                plain.subject(),
                plain.reference(),
                "",
                "",
                position,
                title,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Schriftgutobjekt> vorgaenge =
                parts.stream().map(part -> vorgang(part, names)).toList();
        return new Schriftgutobjekt(Level.AKTE, id, true, metadata, List.of(), vorgaenge, List.of());
    }

    private static Schriftgutobjekt vorgang(Part part, Names names) {
        Vorgang.Facts facts = part.vorgang().facts();
        Optional<Vorgang.Zda> closed = part.vorgang() instanceof Vorgang.Zda zda ? Optional.of(zda) : Optional.empty();
        String position = facts.aktenzeichen().position();
        Metadata metadata = new Metadata(
                facts.subject(),
                facts.aktenzeichen() + ", Vorgang " + facts.number(),
                facts.units().stream()
                        .sorted()
                        .map(unit -> names.units().getOrDefault(unit, unit))
                        .collect(Collectors.joining(", ")),
                "",
                position,
                names.plan().getOrDefault(position, ""),
                "",
                Optional.of(LegalDay.of(facts.openedAt())),
                closed.map(Vorgang.Zda::closedOn),
                closed.map(Vorgang.Zda::closedOn),
                Optional.of(valuation(facts)),
                Optional.of(facts.retention().years())
                        .filter(years -> !facts.retention().permanent()),
                closed.map(Vorgang.Zda::retentionEnd));
        return new Schriftgutobjekt(
                Level.VORGANG, facts.id(), false, metadata, part.history(), part.dokumente(), List.of());
    }

    private static Valuation valuation(Vorgang.Facts facts) {
        return switch (facts.custody().aussonderungsart()) {
            case A -> Valuation.ARCHIVE;
            case B -> Valuation.VALUE;
            case V -> Valuation.DESTROY;
        };
    }

    private Names names() {
        LocalDate today = LegalDay.today(clock);
        return new Names(
                plan.positions(today).stream()
                        .collect(Collectors.toMap(AktenplanPosition::number, AktenplanPosition::title, (a, b) -> a)),
                organisation.units().stream()
                        .collect(Collectors.toMap(Organisationseinheit::key, Organisationseinheit::name)));
    }

    /** Words for positions and units, read once for a message. */
    private record Names(Map<String, String> plan, Map<String, String> units) {}
}
