package rathaus.participation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Tone;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingView;
import rathaus.participation.HearingWaiver;
import rathaus.participation.HearingWay;
import rathaus.participation.OpinionVerdict;
import rathaus.participation.OpinionView;

/** Days, states and grounds in the words of the page's language. */
record PartWording(Frame frame) {

    String day(LocalDate day) {
        return frame.day(day);
    }

    String dayOf(Instant instant) {
        return frame.day(LegalDay.of(instant));
    }

    String verdict(OpinionVerdict verdict) {
        return frame.text("participation.verdict." + verdict.code());
    }

    Map<String, String> verdicts() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (OpinionVerdict verdict : OpinionVerdict.values()) {
            verdicts.put(verdict.code(), verdict(verdict));
        }
        return verdicts;
    }

    String intent(HearingIntent intent) {
        return frame.text("participation.intent." + intent.code());
    }

    String way(HearingWay way) {
        return frame.text("participation.way." + way.code());
    }

    Map<String, String> ways() {
        Map<String, String> ways = new LinkedHashMap<>();
        for (HearingWay way : HearingWay.values()) {
            ways.put(way.code(), way(way));
        }
        return ways;
    }

    String waiver(HearingWaiver waiver) {
        return frame.text("participation.waiver." + waiver.code()) + " (" + waiver.paragraph() + ")";
    }

    Map<String, String> waivers() {
        Map<String, String> waivers = new LinkedHashMap<>();
        for (HearingWaiver waiver : HearingWaiver.values()) {
            waivers.put(waiver.code(), waiver(waiver));
        }
        return waivers;
    }

    /** How far an opinion is. */
    String state(OpinionView opinion) {
        if (opinion.ending().isPresent()) {
            return opinion.ending()
                    .flatMap(OpinionView.Ending::answer)
                    .map(answer -> verdict(answer.verdict()))
                    .orElseGet(() -> frame.text("participation.state.recalled"));
        }
        return frame.text(
                opinion.silentOn().isPresent() ? "participation.state.silent" : "participation.state.pending",
                day(opinion.until()));
    }

    Tone tone(OpinionView opinion) {
        if (opinion.isOpen()) {
            return opinion.silentOn().isPresent() ? Tone.WARNING : Tone.INFO;
        }
        return Tone.NEUTRAL;
    }

    /** How far a hearing is. */
    String state(HearingView hearing) {
        return switch (hearing.state()) {
            case HearingView.Running running ->
                running.until()
                        .map(until -> frame.text("participation.hearing.running", day(until)))
                        .orElseGet(() -> frame.text("participation.hearing.unsent"));
            case HearingView.Silent silent ->
                frame.text("participation.hearing.silent", day(silent.until()), day(silent.notedOn()));
            case HearingView.Answered answered ->
                frame.text("participation.hearing.answered", day(answered.on()), way(answered.way()));
            case HearingView.Waived waived ->
                frame.text("participation.hearing.waived", waived.waiver().paragraph());
        };
    }

    /** For what stands in German on every page: names, answers, words of clerks. */
    @Nullable
    String german() {
        return frame.language().equals(Language.DE) ? null : Language.DE.tag();
    }
}
