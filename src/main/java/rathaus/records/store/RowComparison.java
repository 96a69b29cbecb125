package rathaus.records.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.history.RecordedAct;
import rathaus.history.RowStatement;
import rathaus.records.Aktenzeichen;
import rathaus.records.RecordsProof.Difference;
import rathaus.records.RecordsProof.What;

/** Rows beside the latest statements about them. */
final class RowComparison {

    private static final String OWN = "records.";

    /** A statement and the act it stands in. */
    private record Stated(RecordedAct act, RowStatement row) {}

    private final List<RowStatement> rows;
    private final Map<UUID, Stated> latest = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> aktenzeichen = new HashSet<>();
    private final boolean erased;

    /** @param acts in their order */
    RowComparison(List<RecordedAct> acts, List<RowStatement> rows) {
        this.rows = rows;
        this.erased = acts.stream().anyMatch(act -> act.details().isEmpty());
        acts.stream().filter(act -> act.kind().startsWith(OWN)).forEach(this::note);
        rows.stream().map(RowComparison::number).flatMap(Optional::stream).forEach(aktenzeichen::add);
    }

    private void note(RecordedAct act) {
        Map<String, Object> details = act.details().orElse(Map.of());
        details.values().forEach(value -> named.add(String.valueOf(value)));
        if (act.details().isPresent()) {
            named.add(act.subject().toString());
        }
        RowStatement.in(details).forEach(row -> latest.put(row.id(), new Stated(act, row)));
    }

    /** Rows that differ, are unknown or are gone. */
    List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        Map<UUID, RowStatement> there = new HashMap<>();
        rows.forEach(row -> there.put(row.id(), row));
        there.values().forEach(row -> difference(row).ifPresent(found::add));
        latest.values().stream()
                .filter(stated -> !there.containsKey(stated.row().id()))
                .forEach(stated -> found.add(difference(What.ROW_MISSING, stated.row(), "")));
        return found;
    }

    private Optional<Difference> difference(RowStatement row) {
        Stated stated = latest.get(row.id());
        if (stated != null) {
            return changedColumn(stated.row(), row).map(column -> difference(What.ROW_CHANGED, row, column));
        }
        if (isNamed(row)) {
            return Optional.empty();
        }
        return Optional.of(difference(erased ? What.PROOF_ERASED : What.ROW_UNKNOWN, row, ""));
    }

    /** Earlier versions named rows and did not state them; an Akte was named by its number. */
    private boolean isNamed(RowStatement row) {
        return named.contains(row.id().toString())
                || number(row).filter(named::contains).isPresent();
    }

    /** Rows of which acts say only that they are. */
    long unstated() {
        return rows.stream()
                .filter(row -> !latest.containsKey(row.id()) && isNamed(row))
                .count();
    }

    private static Optional<String> changedColumn(RowStatement stated, RowStatement row) {
        return stated.values().entrySet().stream()
                .filter(column ->
                        !Objects.equals(column.getValue(), row.values().get(column.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Difference difference(What what, RowStatement row, String column) {
        Stated stated = latest.get(row.id());
        String number = aktenzeichen.size() == 1 ? aktenzeichen.iterator().next() : own(row);
        return new Difference(
                what,
                number,
                row.table(),
                row.id(),
                column,
                stated == null ? "" : stated.act().id().toString());
    }

    /** In a batch of many files: by the way from the row to its Vorgang and Akte. */
    private String own(RowStatement row) {
        String parent = row.values()
                .get(
                        switch (row.table()) {
                            case "records.vorgang" -> "akte";
                            case "records.dokument_version" -> "dokument";
                            default -> "vorgang";
                        });
        if (parent == null) {
            return number(row).orElse("");
        }
        return rows.stream()
                .filter(other -> other.id().toString().equals(parent))
                .findFirst()
                .map(this::own)
                .orElse("");
    }

    private static Optional<String> number(RowStatement row) {
        @Nullable String position = row.values().get("position");
        return row.table().endsWith("akte") && position != null
                ? Optional.of(new Aktenzeichen(position, integer(row, "year"), integer(row, "number")).toString())
                : Optional.empty();
    }

    private static int integer(RowStatement row, String column) {
        return Integer.parseInt(String.valueOf(row.values().get(column)));
    }
}
