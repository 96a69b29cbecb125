package rathaus.records.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanPosition;
import rathaus.records.domain.Positions;

class AktenplanImportTests {

    private static final Actor ACTOR = new Actor.Machine("load-aktenplan", new KommuneId(1));
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final ListedPositions positions = new ListedPositions();
    private final ListedHistory history = new ListedHistory();
    private final AktenplanImport imports = new AktenplanImport(positions, history, Clock.systemUTC());

    @Test
    void addsWhatIsNewAndRecordsIt() {
        imports.add(List.of(entry("02", "Ordnung", DAY)), ACTOR);
        int added = imports.add(List.of(entry("02", "Ordnung", DAY), entry("03", "Schulen", DAY)), ACTOR);

        assertThat(added).isEqualTo(1);
        assertThat(positions.entries).hasSize(2);
        assertThat(history.acts).extracting(Act::kind).containsOnly("records.aktenplan-imported");
    }

    @Test
    void leavesNoActWhenNothingIsNew() {
        imports.add(List.of(entry("02", "Ordnung", DAY)), ACTOR);
        imports.add(List.of(entry("02", "Ordnung", DAY)), ACTOR);

        assertThat(history.acts).hasSize(1);
    }

    @Test
    void refusesANewWordingForAnOldDayAndAddsNothing() {
        imports.add(List.of(entry("02", "Ordnung", DAY)), ACTOR);

        assertThatThrownBy(() -> imports.add(
                        List.of(entry("03", "Schulen", DAY), entry("02", "Sicherheit und Ordnung", DAY)), ACTOR))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("position 02");
        assertThat(positions.entries).hasSize(1);
    }

    @Test
    void takesANewWordingWithADayOfItsOwn() {
        imports.add(List.of(entry("02", "Ordnung", DAY)), ACTOR);

        assertThat(imports.add(List.of(entry("02", "Sicherheit und Ordnung", DAY.plusYears(1))), ACTOR))
                .isEqualTo(1);
    }

    private static AktenplanEntry entry(String number, String title, LocalDate from) {
        return new AktenplanEntry(new AktenplanPosition(number, title, number, from, false), false);
    }

    private static final class ListedPositions implements Positions {

        private final List<AktenplanEntry> entries = new ArrayList<>();

        @Override
        public Optional<AktenplanPosition> serving(String named, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public List<AktenplanPosition> on(LocalDate day) {
            return List.of();
        }

        @Override
        public List<AktenplanPosition> lineage(String number, LocalDate on) {
            return List.of();
        }

        @Override
        public List<AktenplanEntry> entries() {
            return List.copyOf(entries);
        }

        @Override
        public int add(List<AktenplanEntry> added) {
            entries.addAll(added);
            return added.size();
        }
    }

    private static final class ListedHistory implements History {

        private final List<Act> acts = new ArrayList<>();

        @Override
        public void append(Act act) {
            acts.add(act);
        }

        @Override
        public List<RecordedAct> of(java.util.Collection<UUID> subjects) {
            return List.of();
        }

        @Override
        public List<RecordedAct> of(UUID subject) {
            return List.of();
        }

        @Override
        public List<RecordedAct> latest(Optional<UUID> before, int atMost) {
            throw new UnsupportedOperationException("nobody asks here");
        }
    }
}
