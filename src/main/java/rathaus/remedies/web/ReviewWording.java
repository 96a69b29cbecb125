package rathaus.remedies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rathaus.casework.SignatureView;
import rathaus.design.Frame;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;
import rathaus.remedies.AmendmentEffect;
import rathaus.remedies.AmendmentGround;
import rathaus.remedies.LodgingForm;
import rathaus.remedies.PlannedAct;
import rathaus.remedies.ServiceWay;
import rathaus.remedies.Suspension;
import rathaus.remedies.TermTrace;
import rathaus.remedies.WiderspruchStep;
import rathaus.remedies.WiderspruchView;
import rathaus.remedies.Widersprueche;

/** Steps, grounds and terms in the words of the page's language. */
record ReviewWording(Frame frame) {

    String day(LocalDate day) {
        return frame.day(day);
    }

    String dayOf(Instant instant) {
        return frame.day(LegalDay.of(instant));
    }

    String kind(Widersprueche.Kind kind) {
        return frame.text("remedies.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Until when, by which paragraph, and why not earlier. */
    String term(TermTrace term) {
        if (term.notifiedOn().isEmpty()) {
            return frame.text("remedies.term.not-notified");
        }
        if (term.lastDay().isEmpty()) {
            return frame.text("remedies.term.none", day(term.notifiedOn().get()));
        }
        String plain = frame.text(
                "remedies.term.until",
                day(term.lastDay().get()),
                day(term.notifiedOn().get()),
                term.paragraph());
        return term.skipped().isEmpty()
                ? plain
                : plain
                        + " "
                        + frame.text(
                                "remedies.term.skipped",
                                term.skipped().stream().map(this::day).collect(Collectors.joining(", ")));
    }

    /** Whether it kept the term. */
    String timeliness(WiderspruchView objection) {
        if (objection.lastDay().isEmpty()) {
            return frame.text("remedies.time.open");
        }
        return frame.text(
                objection.inTime() ? "remedies.time.kept" : "remedies.time.late",
                day(objection.lastDay().get()));
    }

    String form(LodgingForm form) {
        return frame.text("remedies.form." + form.code());
    }

    Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        for (LodgingForm form : LodgingForm.values()) {
            forms.put(form.code(), form(form));
        }
        return forms;
    }

    String suspension(Suspension suspension) {
        return frame.text("remedies.suspension." + suspension.code()) + " (" + suspension.paragraph() + ")";
    }

    Map<String, String> suspensions() {
        Map<String, String> suspensions = new LinkedHashMap<>();
        for (Suspension suspension : Suspension.values()) {
            suspensions.put(suspension.code(), suspension(suspension));
        }
        return suspensions;
    }

    String step(WiderspruchStep step) {
        return frame.text("remedies.step." + step.code());
    }

    String service(ServiceWay way) {
        String name = frame.text("remedies.service." + way.code());
        return way.paragraph().isEmpty() ? name : name + " (" + way.paragraph() + ")";
    }

    /** Ways in which a decision can reach somebody, in their order. */
    Map<String, String> services(Set<ServiceWay> ways) {
        Map<String, String> services = new LinkedHashMap<>();
        for (ServiceWay way : ServiceWay.values()) {
            if (ways.contains(way)) {
                services.put(way.code(), service(way));
            }
        }
        return services;
    }

    /** What has to happen to the decision: service by § 73 Abs. 3 VwGO, or notification in some way. */
    String toBeServed(WiderspruchView.Ended ended) {
        return frame.text(
                ended.ways().contains(ServiceWay.BRIEF) ? "remedies.service.make-known" : "remedies.service.serve");
    }

    String ground(AmendmentGround ground) {
        return frame.text("remedies.ground." + ground.code()) + " (" + ground.paragraph() + ")";
    }

    Map<String, String> grounds() {
        Map<String, String> grounds = new LinkedHashMap<>();
        for (AmendmentGround ground : AmendmentGround.values()) {
            grounds.put(ground.code(), ground(ground));
        }
        return grounds;
    }

    /** What is planned: the ground with its paragraph, or the step. */
    String planned(PlannedAct act) {
        return switch (act) {
            case PlannedAct.Amending planned -> ground(planned.amendment().ground());
            case PlannedAct.Deciding planned -> step(planned.act().step());
        };
    }

    /** A signature, given or still to come. */
    String signature(SignatureView.Step step) {
        String what = frame.text(step.coSignature() ? "remedies.sign.co" : "remedies.sign.final");
        return step.at()
                .map(at -> frame.text(
                        "remedies.sign.given", what, step.unit(), step.by().orElse(""), dayOf(at)))
                .orElseGet(() -> frame.text("remedies.sign.open", what, step.unit()));
    }

    String effect(AmendmentEffect effect) {
        return frame.text("remedies.effect." + effect.code());
    }

    Map<String, String> effects() {
        Map<String, String> effects = new LinkedHashMap<>();
        for (AmendmentEffect effect : AmendmentEffect.values()) {
            effects.put(effect.code(), effect(effect));
        }
        return effects;
    }

    /** For what stands in German on every page: names, answers, words of clerks. */
    @Nullable
    String german() {
        return frame.language().equals(Language.DE) ? null : Language.DE.tag();
    }
}
