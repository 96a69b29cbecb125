package rathaus.casework.usecases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseFigures;
import rathaus.casework.domain.CourseBook;
import rathaus.casework.domain.CourseBook.Course;
import rathaus.casework.domain.CourseBook.Seconds;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;

/** Tells numbers that are large enough to point to nobody. */
@Component
@Transactional(readOnly = true)
class CountedCaseFigures implements CaseFigures {

    private final CourseBook courses;

    CountedCaseFigures(CourseBook courses) {
        this.courses = courses;
    }

    @Override
    public List<Figure> of(LocalDate first, LocalDate last, Actor.Staff staff) {
        if (!staff.may(Permission.USE_WORKPLACE)) {
            return List.of();
        }
        return courses.decided(LegalDay.start(first), LegalDay.start(last.plusDays(1))).stream()
                .map(CountedCaseFigures::figure)
                .toList();
    }

    private static Figure figure(Course course) {
        return new Figure(
                course.leistung(),
                course.cases() < LEAST ? Optional.empty() : Optional.of(course.cases()),
                span(course.cases(), course.cycle()),
                span(course.cases(), course.waiting()),
                span(course.touched(), course.touch()));
    }

    private static Optional<Span> span(int cases, Seconds seconds) {
        return cases < LEAST
                ? Optional.empty()
                : Optional.of(new Span(duration(seconds.median()), duration(seconds.ninetieth())));
    }

    private static Duration duration(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }
}
