package rathaus.waitinglist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;
import rathaus.waitinglist.LeavingReason;
import rathaus.waitinglist.OrderValue;

/** Days, values and reasons in the words of the page's language. */
record Wording(Frame frame) {

    String day(LocalDate day) {
        return frame.day(day);
    }

    String dayOf(Instant instant) {
        return frame.day(LegalDay.of(instant));
    }

    /** An answer, or that there is none. */
    String answer(String answer) {
        return answer.isBlank() ? frame.text("waitinglist.value.nothing") : answer;
    }

    String value(OrderValue value) {
        return switch (value) {
            case OrderValue.Day day -> day(day.value());
            case OrderValue.Numeric number -> frame.text("waitinglist.value.number", number.value());
            case OrderValue.YesNo yes -> frame.text(yes.value() ? "waitinglist.value.yes" : "waitinglist.value.no");
            case OrderValue.Nothing ignored -> frame.text("waitinglist.value.nothing");
        };
    }

    String reason(LeavingReason reason) {
        return frame.text("waitinglist.reason." + reason.code());
    }

    Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (LeavingReason reason : LeavingReason.choices()) {
            reasons.put(reason.code(), reason(reason));
        }
        return reasons;
    }

    /** For what stands in German on every page: titles of the package, answers, words of clerks. */
    @Nullable
    String german() {
        return frame.language().equals(Language.DE) ? null : Language.DE.tag();
    }
}
