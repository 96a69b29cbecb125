package rathaus.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rathaus.applications.AntragEnding;
import rathaus.casework.CaseView;
import rathaus.casework.DecisionKind;
import rathaus.casework.FeeReduction;
import rathaus.casework.SignatureView;
import rathaus.decisions.DecisionTrace;
import rathaus.design.Frame;
import rathaus.design.Tone;
import rathaus.history.ActKinds;

/** Days, sizes and states in the words of the page's language. */
record CaseWording(Frame frame) {

    private static final long KILOBYTE = 1000;

    private static final List<String> OTHERS = List.of("office", "citizen", "guest", "machine");

    String day(LocalDate day) {
        return frame.day(day);
    }

    String at(Instant instant) {
        return frame.at(instant);
    }

    String size(long bytes) {
        return frame.text("casework.case.kilobytes", Math.ceilDiv(bytes, KILOBYTE));
    }

    String state(String state) {
        return frame.text("casework.state." + lower(state));
    }

    Tone tone(String state) {
        return switch (state) {
            case "WAITING", "SIGNING" -> Tone.WARNING;
            case "DECIDED" -> Tone.SUCCESS;
            case "UNCLAIMED" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    /** What was decided: {@code Erteilt}. */
    String decision(DecisionKind kind) {
        return frame.text(
                switch (kind) {
                    case GRANT -> "casework.outcome.granted";
                    case PARTIAL_GRANT -> "casework.outcome.granted-partly";
                    case REFUSAL -> "casework.outcome.refused";
                });
    }

    /** Why a machine left a case to a person. */
    List<String> automation(List<String> reasons) {
        return reasons.stream()
                .map(reason -> frame.text("casework.automation.because." + reason))
                .toList();
    }

    /** What became of a decision, by whom and when. */
    String change(CaseView.Change change) {
        String now = change.now().map(this::decision).orElseGet(() -> frame.text("casework.change.lifted"));
        String from = change.from()
                .map(day -> frame.text("casework.change.from", day(day)))
                .orElseGet(() -> frame.text("casework.change.from-beginning"));
        return frame.text("casework.change.line", now, from, at(change.at()), who(change.by()), change.tenor());
    }

    /** How it ended without a decision: {@code Zurückgenommen}. */
    String ended(AntragEnding kind) {
        return frame.text("casework.ended." + lower(kind.name()));
    }

    /** What the detail of an ending is called. */
    String endedDetailLabel(AntragEnding kind) {
        return frame.text("casework.ended." + lower(kind.name()) + ".detail");
    }

    /** The way a withdrawal came, the competent body, or the case that goes on. */
    String endedDetail(CaseView.Ended ended) {
        return ended.kind() == AntragEnding.WITHDRAWN
                ? frame.text("casework.way." + lower(ended.detail()))
                : ended.detail();
    }

    /** Signatures, given or still to come: {@code Mitzeichnung, Rechtsamt: offen}. */
    List<String> steps(List<SignatureView.Step> steps) {
        return steps.stream().map(this::step).toList();
    }

    private String step(SignatureView.Step step) {
        String what = frame.text(step.coSignature() ? "casework.signing.co" : "casework.signing.final");
        return step.at()
                .map(at -> frame.text(
                        "casework.signing.given", what, step.unit(), step.by().orElse(""), at(at)))
                .orElseGet(() -> frame.text("casework.signing.open", what, step.unit()));
    }

    Tone tone(DecisionKind kind) {
        return switch (kind) {
            case GRANT -> Tone.SUCCESS;
            case PARTIAL_GRANT -> Tone.WARNING;
            case REFUSAL -> Tone.DANGER;
        };
    }

    /** The Dokumente of a case, by their id, to be chosen from. */
    Map<String, String> dokumente(CaseView view) {
        Map<String, String> dokumente = new LinkedHashMap<>();
        view.dokumente()
                .forEach(filed -> dokumente.put(filed.id().toString(), filed.title() + " (" + day(filed.date()) + ")"));
        return dokumente;
    }

    String kind(String dokumentKind) {
        return frame.text("records.kind." + lower(dokumentKind));
    }

    /** How far the demand is paid. */
    String payment(Optional<CaseView.Claim> claim) {
        return frame.text("casework.payment."
                + claim.map(demanded -> lower(demanded.state())).orElse("none"));
    }

    /** What is demanded in place of the tariff, and why. */
    String reduction(FeeReduction reduction) {
        return frame.text("casework.fee.reduction", reduction.amount().inGerman(), reduction.reason());
    }

    /** Until when to pay, and whether that day has passed. */
    String due(CaseView.Claim claim) {
        String day = day(claim.dueOn());
        return claim.overdue() ? frame.text("casework.fee.overdue", day) : day;
    }

    /** A name stays; citizens and the program are called what they are. */
    String who(String label) {
        if (label.isBlank()) {
            return frame.text("casework.who.former");
        }
        return OTHERS.stream()
                .filter(other -> label.equals(other) || label.startsWith(other + ":"))
                .findFirst()
                .map(other -> frame.text("casework.who." + other))
                .orElse(label);
    }

    /** An act of the history; one that has no words here keeps its own name. */
    String act(String kind) {
        return ActKinds.key(kind).map(frame::text).orElse(kind);
    }

    String value(@Nullable Object value) {
        return value == null ? frame.text("casework.fee.no-value") : value.toString();
    }

    /** What a row of a table says and gives. */
    String row(DecisionTrace.MatchedRow row) {
        String outputs = row.outputs().entrySet().stream()
                .map(output -> output.getKey() + ": " + value(output.getValue()))
                .collect(Collectors.joining(", "));
        return row.description().isBlank() ? outputs : row.description() + " (" + outputs + ")";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
