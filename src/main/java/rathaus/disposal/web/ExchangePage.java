package rathaus.disposal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Decision;
import rathaus.disposal.Exchange.ItemState;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.Problem;

/**
 * One exchange with the archive.
 *
 * @param self label of whoever looks at it
 * @param problems why the last act was refused
 */
record ExchangePage(Frame frame, Exchange exchange, String self, List<Problem> problems) implements Page {

    static final String PATH = BoardPage.PATH + "/vorgang/{id}";
    static final int LONGEST_REASON = 1_000;
    private static final String FIELD = "antwort";
    private static final String NO_REASON = "no-reason";
    private static final String QUARANTINED = "quarantined";
    private static final int SHOWN = 20;

    static String path(UUID id) {
        return BoardPage.PATH + "/vorgang/" + id;
    }

    AussonderungWording wording() {
        return new AussonderungWording(frame);
    }

    String href() {
        return frame.link(path(exchange.id()));
    }

    String href(Exchange.Paper paper) {
        return frame.link(path(exchange.id()) + "/nachricht/" + paper.id());
    }

    /** The delivery goes with the records it held. */
    boolean isThere(Exchange.Paper paper) {
        boolean over = exchange.step() == Step.DONE || exchange.step() == Step.ENDED;
        return !over || !paper.kind().equals("0503");
    }

    boolean hasErrors() {
        return !problems.isEmpty();
    }

    /** What is wrong in words, at the field of the answer if it is about no other place. */
    Map<String, String> errors() {
        if (problems.stream().anyMatch(problem -> problem.key().equals(QUARANTINED))) {
            return Map.of("papers", frame.text("disposal.problem.quarantined"));
        }
        if (problems.stream().anyMatch(problem -> problem.key().equals(NO_REASON))) {
            return Map.of("grund", frame.text("disposal.problem.no-reason"));
        }
        return problems.isEmpty()
                ? Map.of()
                : Map.of(
                        FIELD,
                        problems.stream()
                                .limit(SHOWN)
                                .map(wording()::problem)
                                .distinct()
                                .collect(Collectors.joining(" ")));
    }

    boolean canTake() {
        return exchange.step() == Step.OFFERED || exchange.step() == Step.DELIVERED;
    }

    boolean canEnd() {
        return exchange.step().waitsForTheArchive();
    }

    boolean canDeliver() {
        return exchange.step() == Step.VALUED;
    }

    boolean canRelease() {
        return exchange.step() == Step.CONFIRMED;
    }

    boolean canConfirm() {
        return exchange.step() == Step.RELEASED && !isReleasedBySelf();
    }

    boolean waitsForSecondPerson() {
        return exchange.step() == Step.RELEASED && isReleasedBySelf();
    }

    /** Whether work is being done, so that it is worth looking again. */
    boolean isWorking() {
        return exchange.step() == Step.DELIVERING || exchange.step() == Step.DELETING;
    }

    private boolean isReleasedBySelf() {
        return exchange.releasedBy().filter(self::equals).isPresent();
    }

    /** How many would be deleted. */
    String deletionPreview() {
        return frame.text(
                "disposal.exchange.deletion-preview",
                exchange.count(ItemState.TAKEN_OVER),
                exchange.count(Decision.DESTROY));
    }

    String deliveryPreview() {
        return frame.text("disposal.exchange.delivery-preview", exchange.count(Decision.ARCHIVE));
    }
}
