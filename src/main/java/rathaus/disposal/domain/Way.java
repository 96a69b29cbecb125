package rathaus.disposal.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Decision;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.ItemState;
import rathaus.disposal.Exchange.Step;
import rathaus.xdomea.XdomeaMessage.Imported;

/** The steps of an exchange: each gives the exchange as it is afterwards. */
public final class Way {

    private Way() {}

    /** After the valuation (0502). Without anything for the archive the next step is the release. */
    public static Exchange valued(Exchange exchange, Map<UUID, Decision> decisions) {
        List<Item> items = each(exchange, item -> decided(item, Optional.ofNullable(decisions.get(item.vorgang()))));
        return to(exchange, Step.VALUED, items).settled();
    }

    /** Now the delivery is being made. */
    public static Exchange delivering(Exchange exchange) {
        return to(exchange, Step.DELIVERING, exchange.items()).exchange();
    }

    /** The delivery lies ready; some Vorgänge may have left the exchange. */
    public static Exchange delivered(Exchange exchange, List<UUID> kept) {
        return to(exchange, Step.DELIVERED, without(exchange, kept)).settled();
    }

    /** After a confirmation (0506). */
    public static Exchange confirmed(Exchange exchange, Map<UUID, Imported> imports) {
        List<Item> items = each(exchange, item -> imported(item, Optional.ofNullable(imports.get(item.vorgang()))));
        return to(exchange, Step.DELIVERED, items).settled();
    }

    /** Nobody waits for the archive any more: what it owes is kept; nothing is deleted that it has not decided on. */
    public static Exchange givenUp(Exchange exchange) {
        boolean delivered = exchange.step() == Step.DELIVERED;
        List<Item> items = each(
                exchange, item -> (delivered ? isWanted(item) : isUnderway(item)) ? item.in(ItemState.KEPT) : item);
        boolean nothingLeft = items.stream().noneMatch(Way::isUnderway);
        return with(exchange, nothingLeft ? Step.ENDED : Step.CONFIRMED, Optional.empty(), Optional.empty(), items);
    }

    /** The first person agrees. */
    public static Exchange released(Exchange exchange, String by) {
        return with(exchange, Step.RELEASED, Optional.of(by), Optional.empty(), exchange.items());
    }

    /** The second person agrees. */
    public static Exchange deleting(Exchange exchange, String by) {
        boolean done = exchange.items().stream().noneMatch(Way::isUnderway);
        return with(
                exchange, done ? Step.DONE : Step.DELETING, exchange.releasedBy(), Optional.of(by), exchange.items());
    }

    /** One Vorgang is gone, or stays. The last one ends the exchange. */
    public static Exchange ended(Exchange exchange, UUID vorgang, ItemState state) {
        List<Item> items = each(exchange, item -> item.vorgang().equals(vorgang) ? item.in(state) : item);
        boolean done = items.stream().noneMatch(Way::isUnderway);
        return with(exchange, done ? Step.DONE : Step.DELETING, exchange.releasedBy(), exchange.confirmedBy(), items);
    }

    /** Whether it still waits for something. */
    public static boolean isUnderway(Item item) {
        return item.state() == ItemState.OPEN || item.state() == ItemState.TAKEN_OVER;
    }

    /** Whether the archive waits for its delivery. */
    public static boolean isWanted(Item item) {
        return item.state() == ItemState.OPEN
                && item.decision().filter(Decision.ARCHIVE::equals).isPresent();
    }

    /** Whether its files went into the delivery. */
    public static boolean isDelivered(Item item) {
        return item.state() != ItemState.KEPT
                && item.decision().filter(Decision.ARCHIVE::equals).isPresent();
    }

    private record Turned(Exchange exchange) {

        /** Ready for the release if the archive waits for nothing. */
        Exchange settled() {
            boolean waiting = exchange.items().stream().anyMatch(Way::isWanted);
            return waiting
                    ? exchange
                    : new Exchange(
                            exchange.id(),
                            exchange.standard(),
                            Step.CONFIRMED,
                            exchange.openedAt(),
                            exchange.releasedBy(),
                            exchange.confirmedBy(),
                            exchange.items(),
                            exchange.papers(),
                            exchange.version());
        }
    }

    private static Turned to(Exchange exchange, Step step, List<Item> items) {
        return new Turned(with(exchange, step, exchange.releasedBy(), exchange.confirmedBy(), items));
    }

    private static Exchange with(
            Exchange exchange, Step step, Optional<String> released, Optional<String> confirmed, List<Item> items) {
        return new Exchange(
                exchange.id(),
                exchange.standard(),
                step,
                exchange.openedAt(),
                released,
                confirmed,
                items,
                exchange.papers(),
                exchange.version() + 1);
    }

    private static List<Item> each(Exchange exchange, UnaryOperator<Item> change) {
        return exchange.items().stream().map(change).toList();
    }

    private static List<Item> without(Exchange exchange, List<UUID> kept) {
        return each(exchange, item -> kept.contains(item.vorgang()) ? item.in(ItemState.KEPT) : item);
    }

    private static Item decided(Item item, Optional<Decision> decision) {
        return new Item(
                item.vorgang(),
                item.akte(),
                item.aktenzeichen(),
                item.number(),
                decision,
                item.state(),
                item.signature(),
                item.trouble());
    }

    private static Item imported(Item item, Optional<Imported> found) {
        if (found.isEmpty() || !isWanted(item)) {
            return item;
        }
        Imported said = found.get();
        return new Item(
                item.vorgang(),
                item.akte(),
                item.aktenzeichen(),
                item.number(),
                item.decision(),
                said.successful() ? ItemState.TAKEN_OVER : ItemState.OPEN,
                said.signature(),
                said.successful() ? "" : said.trouble());
    }
}
