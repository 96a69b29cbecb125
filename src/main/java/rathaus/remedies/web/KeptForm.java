package rathaus.remedies.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import rathaus.remedies.Amendment;
import rathaus.remedies.AmendmentEffect;
import rathaus.remedies.PlannedAct;
import rathaus.remedies.Standing;
import rathaus.remedies.WiderspruchAct;

/** What stands in the form of a prepared act that came back: the same words in the same fields. */
record KeptForm(PlannedAct act) implements TypedForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Map<String, String> typed() {
        return switch (act) {
            case PlannedAct.Amending planned -> amendment(planned.amendment());
            case PlannedAct.Deciding planned -> step(planned.act());
        };
    }

    private static Map<String, String> amendment(Amendment amendment) {
        return Map.of(
                "grund", amendment.ground().code(),
                "rueckwirkung", amendment.effect().map(AmendmentEffect::code).orElse(""),
                "neu", amendment.tenor(),
                "warum", amendment.reasons(),
                "vertrauen", amendment.trust(),
                "bekannt", day(amendment.knownSince()));
    }

    private static Map<String, String> step(WiderspruchAct act) {
        return Map.of(
                "schritt", act.step().code(),
                "am", day(act.on()),
                "stelle", act.authority(),
                "tenor", act.tenor(),
                "begruendung", act.reasons(),
                "gewalt", String.valueOf(act.forceMajeure()),
                "gilt", act.afterwards().map(Standing::code).orElse(""));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }

    @Override
    public String toString() {
        return "KeptForm";
    }
}
