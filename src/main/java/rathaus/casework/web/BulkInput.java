package rathaus.casework.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.casework.BulkWork;

/**
 * What the list sent: {@code az} marked cases, {@code alle} whether all of the selection, {@code tun} the act, {@code an} and
 * {@code grund} for handing over; the preview adds {@code vorgang} and {@code gesehen}.
 */
record BulkInput(
        List<String> az, String alle, String tun, String an, String grund, List<String> vorgang, String gesehen) {

    private static final int LONGEST = 1_000;

    BulkInput(
            @Nullable List<String> az,
            @Nullable String alle,
            @Nullable String tun,
            @Nullable String an,
            @Nullable String grund,
            @Nullable List<String> vorgang,
            @Nullable String gesehen) {
        this.az = List.copyOf(Objects.requireNonNullElse(az, List.of()));
        this.alle = Objects.requireNonNullElse(alle, "");
        this.tun = Objects.requireNonNullElse(tun, "");
        this.an = Objects.requireNonNullElse(an, "");
        this.grund = RemarkInput.lines(grund);
        this.vorgang = List.copyOf(Objects.requireNonNullElse(vorgang, List.of()));
        this.gesehen = Objects.requireNonNullElse(gesehen, "");
    }

    /** The act; empty if none of the known ones was chosen, or something to it is missing. */
    Optional<BulkWork.Act> act() {
        return switch (tun) {
            case "uebernehmen" -> Optional.of(new BulkWork.Act.Claim());
            case "zuruecklegen" -> Optional.of(new BulkWork.Act.Release());
            case "geben" -> id(an).map(to -> new BulkWork.Act.HandOver(to, grund));
            case "erteilen" -> Optional.of(new BulkWork.Act.Grant());
            case "zda" -> Optional.of(new BulkWork.Act.Close());
            default -> Optional.empty();
        };
    }

    /** Message key of what is wrong; empty if nothing. */
    String problem() {
        if (az.isEmpty() && alle.isEmpty()) {
            return "casework.problem.nothing-marked";
        }
        if (act().isEmpty()) {
            return tun.equals("geben") ? "casework.problem.no-recipient" : "casework.problem.no-act";
        }
        boolean reason = !grund.isBlank() && grund.length() <= LONGEST && grund.indexOf('\0') < 0;
        return tun.equals("geben") && !reason ? "casework.problem.hand-over-reason" : "";
    }

    BulkWork.Chosen chosen(SelectionInput selected) {
        return alle.isEmpty() ? new BulkWork.Chosen.Marked(az) : new BulkWork.Chosen.Selected(selected.selection());
    }

    /** The cases of the preview. */
    Set<UUID> cases() {
        Set<UUID> ids = new LinkedHashSet<>();
        vorgang.forEach(text -> id(text).ifPresent(ids::add));
        return ids;
    }

    /** Whether the sample was looked at; only a decision asks for it. */
    boolean sampled() {
        return !tun.equals("erteilen") || gesehen.equals("true");
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BulkInput";
    }
}
