package rathaus.applications.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rathaus.applications.Assistance;
import rathaus.applications.DirectSubmission;
import rathaus.design.Frame;
import rathaus.design.Page;

/** @param errors by name of the control */
record AssistPage(Frame frame, List<DirectSubmission.Offer> offers, AssistInput input, Map<String, String> errors)
        implements Page {

    static AssistPage of(Frame frame, List<DirectSubmission.Offer> offers) {
        return new AssistPage(frame, offers, new AssistInput("", ""), Map.of());
    }

    AssistPage faulty(AssistInput typed) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (typed.id().isEmpty()) {
            wrong.put("leistung", frame.text("applications.assist.leistung-missing"));
        }
        if (typed.channel().isEmpty()) {
            wrong.put("weg", frame.text("applications.assist.channel-missing"));
        }
        return new AssistPage(frame, offers, typed, wrong);
    }

    Map<String, String> leistungen() {
        Map<String, String> names = new LinkedHashMap<>();
        offers.forEach(offer -> names.put(offer.leistung().value(), offer.name()));
        return names;
    }

    Map<String, String> channels() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Assistance.Channel channel : Assistance.Channel.values()) {
            names.put(
                    channel.name(),
                    frame.text("applications.assist.channel." + channel.name().toLowerCase(Locale.ROOT)));
        }
        return names;
    }
}
