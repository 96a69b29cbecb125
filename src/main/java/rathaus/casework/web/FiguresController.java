package rathaus.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.casework.CaseFigures;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.kernel.TypedDay;

/** How long services take, before and since a day that one chooses: the start of the E-Akte, a new form, a new rule. */
@Controller
class FiguresController {

    private final CaseFigures figures;
    private final Clock clock;

    FiguresController(CaseFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(FiguresPage.PATH)
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> show(Frame frame, Actor.Staff staff, Input input) {
        LocalDate today = LegalDay.today(clock);
        Optional<LocalDate> day = input.day(today);
        if (day.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new FiguresPage(frame, input, today, List.of(), List.of()));
        }
        LocalDate since = day.get();
        return ResponseEntity.ok(new FiguresPage(
                frame,
                input,
                since,
                figures.of(since.minusYears(1), since.minusDays(1), staff),
                figures.of(since, today, staff)));
    }

    /** Since when: {@code seit}; the beginning of the year if nothing was typed. */
    record Input(String seit) {

        Input(@Nullable String seit) {
            this.seit = Objects.requireNonNullElse(seit, "").strip();
        }

        Optional<LocalDate> day(LocalDate today) {
            return seit.isEmpty()
                    ? Optional.of(today.withDayOfYear(1))
                    : TypedDay.parse(seit).filter(day -> !day.isAfter(today) && day.getYear() > today.getYear() - 30);
        }
    }
}
