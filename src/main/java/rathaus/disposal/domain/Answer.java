package rathaus.disposal.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Decision;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.Paper;
import rathaus.disposal.Problem;
import rathaus.disposal.Problem.Reason;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.Valuation;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaMessage.Imported;
import rathaus.xdomea.XdomeaMessage.Valued;

/** An answer of the archive, compared with what it answers. Says every fault; with one it counts as a whole as refused. */
public final class Answer {

    private final Exchange exchange;
    private final XdomeaMessage message;
    private final List<Problem> problems = new ArrayList<>();

    public Answer(Exchange exchange, XdomeaMessage message) {
        this.exchange = exchange;
        this.message = message;
    }

    /** What is wrong so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether it belongs to this exchange and to the message of this kind that we sent. */
    public void answers(MessageKind sent) {
        if (!message.head().process().equals(exchange.id())) {
            add(Reason.OTHER_EXCHANGE, message.head().process());
        }
        if (!message.version().number().equals(exchange.standard())) {
            add(Reason.OTHER_VERSION, message.version().number());
        }
        Optional<UUID> asked = exchange.paper(sent.code()).flatMap(Paper::message);
        if (message.version().isFour() && !asked.equals(message.head().answers())) {
            add(
                    Reason.OTHER_MESSAGE,
                    message.head().answers().map(UUID::toString).orElse("-"));
        }
    }

    /** What is decided on each Vorgang. What is said of an Akte holds for its Vorgänge that are not named themselves. */
    public Map<UUID, Decision> decisions() {
        Map<UUID, Decision> named = named();
        Map<UUID, Decision> decisions = new LinkedHashMap<>();
        for (Item item : exchange.items()) {
            Optional<Decision> own = Optional.ofNullable(named.get(item.vorgang()));
            own.or(() -> Optional.ofNullable(named.get(item.akte())))
                    .ifPresentOrElse(
                            decision -> decisions.put(item.vorgang(), decision),
                            () -> add(Reason.NOT_VALUED, item.vorgang()));
        }
        return decisions;
    }

    private Map<UUID, Decision> named() {
        Set<UUID> known = exchange.items().stream()
                .flatMap(item -> java.util.stream.Stream.of(item.vorgang(), item.akte()))
                .collect(Collectors.toSet());
        Map<UUID, Decision> named = new HashMap<>();
        for (Valued valued : message.valuations()) {
            if (!known.contains(valued.object())) {
                add(Reason.UNKNOWN_OBJECT, valued.object());
            } else if (valued.valuation() == Valuation.VALUE) {
                add(Reason.UNDECIDED, valued.object());
            } else if (named.put(
                            valued.object(),
                            valued.valuation() == Valuation.ARCHIVE ? Decision.ARCHIVE : Decision.DESTROY)
                    != null) {
                add(Reason.VALUED_TWICE, valued.object());
            }
        }
        return named;
    }

    /** What became of each Vorgang in the archive; of an Akte it holds for all its delivered Vorgänge. */
    public Map<UUID, Imported> imports() {
        Map<UUID, Imported> imports = new HashMap<>();
        for (Imported imported : message.imports()) {
            List<Item> meant = exchange.items().stream()
                    .filter(item -> item.vorgang().equals(imported.object())
                            || item.akte().equals(imported.object()))
                    .toList();
            List<Item> delivered = meant.stream().filter(Way::isWanted).toList();
            if (meant.isEmpty()) {
                add(Reason.UNKNOWN_OBJECT, imported.object());
            } else if (delivered.isEmpty()) {
                add(Reason.NOT_DELIVERED, imported.object());
            }
            delivered.forEach(item -> imports.merge(item.vorgang(), imported, Answer::closer));
        }
        if (imports.isEmpty() && problems.isEmpty()) {
            add(Reason.NOTHING_CONFIRMED, exchange.id());
        }
        return imports;
    }

    /** Two words on one Vorgang, its own and that of its Akte: a failure is never overruled. */
    private static Imported closer(Imported one, Imported other) {
        return one.successful() ? other : one;
    }

    private void add(Reason reason, Object about) {
        problems.add(Problem.of(reason, about));
    }
}
