package rathaus.disposal.web;

import java.util.Locale;
import rathaus.design.Frame;
import rathaus.design.Tone;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Decision;
import rathaus.disposal.Exchange.Item;
import rathaus.disposal.Exchange.ItemState;
import rathaus.disposal.Exchange.Paper;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.Problem;
import rathaus.xdomea.XdomeaFinding;

/** Steps, states and faults in the words of the page's language. */
record AussonderungWording(Frame frame) {

    String step(Step step) {
        return frame.text("disposal.step." + key(step));
    }

    String next(Step step) {
        return frame.text("disposal.next." + key(step));
    }

    Tone tone(Step step) {
        return step == Step.DONE ? Tone.SUCCESS : Tone.INFO;
    }

    String state(Item item) {
        return frame.text("disposal.state." + key(item.state()));
    }

    Tone tone(Item item) {
        return switch (item.state()) {
            case OPEN -> item.trouble().isEmpty() ? Tone.NEUTRAL : Tone.WARNING;
            case TAKEN_OVER, DELETED -> Tone.SUCCESS;
            case KEPT -> Tone.WARNING;
        };
    }

    String decision(Item item) {
        return item.decision().map(this::decision).orElse(frame.text("disposal.decision.none"));
    }

    String decision(Decision decision) {
        return frame.text("disposal.decision." + key(decision));
    }

    String paper(Paper paper) {
        return frame.text("disposal.paper." + paper.kind());
    }

    String problem(Problem problem) {
        return frame.text("disposal.problem." + problem.key(), problem.about());
    }

    String finding(XdomeaFinding finding) {
        return frame.text("disposal.problem." + finding.key(), finding.about());
    }

    /** {@code 3 of 7}: how far the deletion is. */
    String progress(Exchange exchange) {
        long done = exchange.count(ItemState.DELETED) + exchange.count(ItemState.KEPT);
        return frame.text("disposal.exchange.progress", done, exchange.items().size());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
