package rathaus.disposal.usecases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.ItemState;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.domain.Exchanges;
import rathaus.kernel.Actor;
import rathaus.records.AussonderungReading;
import rathaus.records.DuePosition;
import rathaus.records.Vorgang;
import rathaus.tenancy.Archives;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaVersion;
import rathaus.xdomea.XdomeaWriter;

/** Finds what is due and makes the offer (0501) of it. */
@Component
class Offering {

    private static final int MOST = 500;

    private final Exchanges exchanges;
    private final AussonderungReading aussonderung;
    private final Composition composition;
    private final Archives archives;
    private final KeptPapers papers;
    private final Acts acts;
    private final Clock clock;

    Offering(
            Exchanges exchanges,
            AussonderungReading aussonderung,
            Composition composition,
            Archives archives,
            KeptPapers papers,
            Acts acts,
            Clock clock) {
        this.exchanges = exchanges;
        this.aussonderung = aussonderung;
        this.composition = composition;
        this.archives = archives;
        this.papers = papers;
        this.acts = acts;
        this.clock = clock;
    }

    /** What is due at the position and in no exchange. */
    List<Vorgang.Zda> due(String position, Actor.Staff staff) {
        List<Vorgang.Zda> due = new ArrayList<>();
        DuePosition after = DuePosition.START;
        boolean more = true;
        while (more && due.size() < MOST) {
            List<Vorgang.Zda> page = aussonderung.due(staff, after, MOST);
            due.addAll(free(
                    page.stream().filter(vorgang -> liesAt(position, vorgang)).toList()));
            more = page.size() == MOST;
            after = more ? DuePosition.after(page.getLast()) : after;
        }
        return due.stream().limit(MOST).toList();
    }

    private List<Vorgang.Zda> free(List<Vorgang.Zda> due) {
        Set<UUID> underway = exchanges.underway(
                due.stream().map(vorgang -> vorgang.facts().id()).toList());
        return due.stream()
                .filter(vorgang -> !underway.contains(vorgang.facts().id()))
                .toList();
    }

    private static boolean liesAt(String position, Vorgang.Zda vorgang) {
        String own = vorgang.facts().aktenzeichen().position();
        return position.isEmpty() || own.equals(position) || own.startsWith(position + "-");
    }

    /** Offers what is due there and notes it. */
    Optional<UUID> offer(String position, Actor.Staff staff) {
        List<Vorgang.Zda> due = due(position, staff);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        List<Composition.Part> parts = due.stream()
                .map(vorgang -> new Composition.Part(vorgang, List.of(), List.of()))
                .toList();
        XdomeaVersion version =
                XdomeaVersion.ofNumber(archives.ofOpenKommune().standard()).orElseThrow();
        XdomeaMessage message = composition.message(id, version, MessageKind.OFFER, parts);
        exchanges.add(new Exchange(
                id,
                version.number(),
                Step.OFFERED,
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                parts.stream().map(Offering::item).toList(),
                List.of(),
                1));
        exchanges.add(id, kept(message));
        acts.note(id, "offer-made", staff, Map.of("vorgaenge", due.size(), "standard", version.number()));
        return Optional.of(id);
    }

    private static Item item(Composition.Part part) {
        Vorgang.Facts facts = part.vorgang().facts();
        return new Item(
                facts.id(),
                part.akte(),
                facts.aktenzeichen().toString(),
                facts.number(),
                Optional.empty(),
                ItemState.OPEN,
                "",
                "");
    }

    private Exchange.Paper kept(XdomeaMessage message) {
        try {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            XdomeaWriter.writePackage(message, name -> new ByteArrayInputStream(new byte[0]), zip);
            return papers.keep(
                    message.kind(),
                    message.head().message(),
                    XdomeaWriter.packageName(message),
                    new ByteArrayInputStream(zip.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
