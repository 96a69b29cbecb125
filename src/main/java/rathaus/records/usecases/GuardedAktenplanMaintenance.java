package rathaus.records.usecases;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.Actor;
import rathaus.records.AktenplanChange;
import rathaus.records.AktenplanDraft;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanFile;
import rathaus.records.AktenplanFile.Checked;
import rathaus.records.AktenplanFile.Mistake;
import rathaus.records.AktenplanMaintenance;
import rathaus.records.AktenplanPosition;
import rathaus.records.domain.Positions;

/** Compares a file with what holds, and adds what is other. */
@Component
@Transactional
class GuardedAktenplanMaintenance implements AktenplanMaintenance {

    private final Positions positions;
    private final AktenplanImport imports;

    GuardedAktenplanMaintenance(Positions positions, AktenplanImport imports) {
        this.positions = positions;
        this.imports = imports;
    }

    @Override
    public boolean mayMaintain(Actor.Staff staff) {
        return DeskRights.isRegistry(staff);
    }

    @Override
    @Transactional(readOnly = true)
    public AktenplanDraft draft(byte[] file, LocalDate from) {
        String text = new String(file, StandardCharsets.UTF_8);
        boolean message = text.replace("\uFEFF", "").stripLeading().startsWith("<");
        Checked checked = message ? XdomeaAktenplan.read(file, from) : checked(text);
        List<AktenplanEntry> known = positions.entries();
        List<Mistake> mistakes = new ArrayList<>(checked.mistakes());
        List<AktenplanChange> changes = new ArrayList<>();
        int place = 0;
        for (AktenplanEntry entry : checked.entries()) {
            place++;
            if (known.contains(entry)) {
                continue;
            }
            if (known.stream().anyMatch(entry::concernsTheSameAs)) {
                mistakes.add(new Mistake(place, "records.plan.mistake.rewritten", "another wording of that day"));
                continue;
            }
            change(entry, known).ifPresent(changes::add);
        }
        List<AktenplanEntry> entries =
                changes.stream().map(AktenplanChange::entry).toList();
        return new AktenplanDraft(changes, mistakes, AktenplanFile.write(entries));
    }

    private static Optional<AktenplanChange> change(AktenplanEntry entry, List<AktenplanEntry> known) {
        AktenplanPosition position = entry.position();
        Optional<AktenplanPosition> before = known.stream()
                .filter(other -> other.position().number().equals(position.number()))
                .filter(other -> !other.position().validFrom().isAfter(position.validFrom()))
                .max(Comparator.comparing(other -> other.position().validFrom()))
                .filter(other -> !other.ended())
                .map(AktenplanEntry::position);
        return kind(entry, before).map(kind -> new AktenplanChange(kind, entry, before));
    }

    private static Optional<AktenplanChange.Kind> kind(AktenplanEntry entry, Optional<AktenplanPosition> before) {
        AktenplanPosition now = entry.position();
        if (before.isEmpty()) {
            return entry.ended() ? Optional.empty() : Optional.of(AktenplanChange.Kind.NEW);
        }
        if (entry.ended()) {
            return Optional.of(AktenplanChange.Kind.ENDED);
        }
        if (!before.get().title().equals(now.title())) {
            return Optional.of(AktenplanChange.Kind.RENAMED);
        }
        boolean same = before.get().keeping().equals(now.keeping())
                && before.get().serves().equals(now.serves())
                && before.get().confirmed() == now.confirmed();
        return same ? Optional.empty() : Optional.of(AktenplanChange.Kind.KEPT_OTHERWISE);
    }

    @Override
    public int adopt(String table, Actor.Staff staff) {
        Checked checked = checked(table);
        if (!mayMaintain(staff) || !checked.mistakes().isEmpty()) {
            throw new IllegalArgumentException("Not a table that this member of staff may adopt");
        }
        return imports.add(checked.entries(), staff);
    }

    private static Checked checked(String table) {
        try {
            return AktenplanFile.check(new StringReader(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
