package rathaus.casework.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rathaus.casework.CaseFigures;
import rathaus.casework.domain.CourseBook;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Permission;

class CountedCaseFiguresTests {

    private static final KommuneId TOWN = new KommuneId(1);
    private static final CourseBook.Seconds HOUR = new CourseBook.Seconds(3_600, 7_200);

    @Test
    void tellNothingOfFourCases() {
        CaseFigures.Figure few = figure(4, 4);

        assertThat(few.cases()).isEmpty();
        assertThat(few.cycle()).isEmpty();
        assertThat(few.waiting()).isEmpty();
        assertThat(few.touch()).isEmpty();
    }

    @Test
    void tellTheHandlingOnlyOfAsManyCasesAsItIsKnownOf() {
        CaseFigures.Figure partly = figure(5, 4);

        assertThat(partly.cases()).isEqualTo(Optional.of(5));
        assertThat(partly.cycle().orElseThrow().ninetieth()).hasHours(2);
        assertThat(partly.touch()).isEmpty();
    }

    @Test
    void tellNothingToStrangers() {
        CourseBook book = (from, to) -> List.of();
        Actor.Staff none = new Actor.Staff(new UUID(1, 1), TOWN, TOWN, Set.of());

        assertThat(new CountedCaseFigures(book).of(LocalDate.EPOCH, LocalDate.EPOCH, none))
                .isEmpty();
    }

    private static CaseFigures.Figure figure(int cases, int touched) {
        CourseBook book = (from, to) -> List.of(new CourseBook.Course("Parken", cases, touched, HOUR, HOUR, HOUR));
        Actor.Staff staff = new Actor.Staff(new UUID(1, 1), TOWN, TOWN, Set.of(Permission.USE_WORKPLACE));
        return new CountedCaseFigures(book)
                .of(LocalDate.EPOCH, LocalDate.EPOCH, staff)
                .getFirst();
    }
}
