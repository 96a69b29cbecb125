package rathaus.disposal.usecases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.Decision;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.Problem;
import rathaus.disposal.Problem.Reason;
import rathaus.disposal.Taken;
import rathaus.disposal.domain.Answer;
import rathaus.disposal.domain.Exchanges;
import rathaus.disposal.domain.Way;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.XdomeaFinding;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaMessage.Imported;
import rathaus.xdomea.XdomeaReader;
import rathaus.xdomea.XdomeaReading;

/** Takes answers of the archive: the whole message or nothing of it. */
@Component
class Answering {

    private final Exchanges exchanges;
    private final KeptPapers papers;
    private final Acts acts;

    Answering(Exchanges exchanges, KeptPapers papers, Acts acts) {
        this.exchanges = exchanges;
        this.papers = papers;
        this.acts = acts;
    }

    Taken take(Exchange exchange, byte[] file, Actor.Staff staff) {
        String hash = ContentHash.of(file).hex();
        if (exchange.papers().stream().anyMatch(paper -> paper.hash().equals(hash))) {
            return Taken.Refused.because(Reason.TAKEN_BEFORE, "");
        }
        XdomeaReading reading = read(file);
        if (!reading.isSound()) {
            return new Taken.Refused(reading.findings().stream()
                    .filter(XdomeaFinding::isError)
                    .map(finding -> new Problem(finding.key(), finding.about()))
                    .toList());
        }
        XdomeaMessage message = reading.message().orElseThrow();
        return switch (message.kind()) {
            case VALUATION -> valuation(exchange, message, file, staff);
            case IMPORT_CONFIRMED -> confirmation(exchange, message, file, staff);
            case OFFER_RECEIVED -> receipt(exchange, message, MessageKind.OFFER, file, staff);
            case DELIVERY_RECEIVED -> receipt(exchange, message, MessageKind.DELIVERY, file, staff);
            case HAND_OVER, OFFER, DELIVERY, VALUATION_RECEIVED ->
                Taken.Refused.because(Reason.NO_ANSWER, message.kind().code());
        };
    }

    private Taken valuation(Exchange exchange, XdomeaMessage message, byte[] file, Actor.Staff staff) {
        if (exchange.step() != Step.OFFERED) {
            return Taken.Refused.because(Reason.WRONG_STEP, message.kind().code());
        }
        Answer answer = new Answer(exchange, message);
        answer.answers(MessageKind.OFFER);
        Map<UUID, Decision> decisions = answer.decisions();
        if (!answer.problems().isEmpty()) {
            return new Taken.Refused(answer.problems());
        }
        return kept(Way.valued(exchange, decisions), message, file, staff, "valuation-taken");
    }

    private Taken confirmation(Exchange exchange, XdomeaMessage message, byte[] file, Actor.Staff staff) {
        if (exchange.step() != Step.DELIVERED) {
            return Taken.Refused.because(Reason.WRONG_STEP, message.kind().code());
        }
        Answer answer = new Answer(exchange, message);
        answer.answers(MessageKind.DELIVERY);
        Map<UUID, Imported> imports = answer.imports();
        if (!answer.problems().isEmpty()) {
            return new Taken.Refused(answer.problems());
        }
        return kept(Way.confirmed(exchange, imports), message, file, staff, "takeover-confirmed");
    }

    /** Says only that a message arrived; changes no step. */
    private Taken receipt(
            Exchange exchange, XdomeaMessage message, MessageKind received, byte[] file, Actor.Staff staff) {
        if (exchange.paper(received.code()).isEmpty()) {
            return Taken.Refused.because(Reason.WRONG_STEP, message.kind().code());
        }
        Answer answer = new Answer(exchange, message);
        answer.answers(received);
        if (!answer.problems().isEmpty()) {
            return new Taken.Refused(answer.problems());
        }
        keep(exchange, message, file);
        acts.note(
                exchange.id(),
                "receipt-taken",
                staff,
                Map.of("kind", message.kind().code()));
        return new Taken.Done();
    }

    private Taken kept(Exchange changed, XdomeaMessage message, byte[] file, Actor.Staff staff, String kind) {
        if (!exchanges.store(changed)) {
            return Taken.Refused.because(Reason.CHANGED_MEANWHILE, changed.id());
        }
        Exchange.Paper paper = keep(changed, message, file);
        acts.note(changed.id(), kind, staff, Map.of("content", paper.hash(), "kind", paper.kind()));
        return new Taken.Done();
    }

    private Exchange.Paper keep(Exchange exchange, XdomeaMessage message, byte[] file) {
        try {
            String ending = file.length > 1 && file[0] == 'P' ? ".zip" : ".xml";
            Exchange.Paper paper = papers.keep(
                    message.kind(),
                    message.head().message(),
                    exchange.id() + "_" + message.kind().standardName() + "."
                            + message.kind().code() + ending,
                    new ByteArrayInputStream(file));
            exchanges.add(exchange.id(), paper);
            return paper;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XdomeaReading read(byte[] file) {
        try {
            return XdomeaReader.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
