package rathaus.casework.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.casework.CaseFigures;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * How long services took.
 *
 * @param before in the year before the day
 * @param since from the day on
 */
record FiguresPage(
        Frame frame,
        FiguresController.Input input,
        LocalDate day,
        List<CaseFigures.Figure> before,
        List<CaseFigures.Figure> since)
        implements Page {

    static final String PATH = "/amt/kennzahlen";

    Map<String, String> errors() {
        return input.day(day).isEmpty() ? Map.of("seit", frame.text("casework.problem.figures-day")) : Map.of();
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String action() {
        return frame.link(PATH);
    }

    String count(CaseFigures.Figure figure) {
        return figure.cases()
                .map(cases -> Integer.toString(cases))
                .orElseGet(() -> frame.text("casework.figures.few", CaseFigures.LEAST));
    }

    /** Median and 90th percentile in days and hours. */
    String span(Optional<CaseFigures.Span> span) {
        return span.map(known ->
                        frame.text("casework.figures.span", duration(known.median()), duration(known.ninetieth())))
                .orElseGet(() -> frame.text("casework.figures.unknown"));
    }

    private String duration(Duration duration) {
        return duration.toDays() > 0
                ? frame.text("casework.figures.days", duration.toDays(), duration.toHoursPart())
                : frame.text("casework.figures.hours", duration.toHours(), duration.toMinutesPart());
    }
}
