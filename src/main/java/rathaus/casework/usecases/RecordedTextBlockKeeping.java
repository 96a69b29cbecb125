package rathaus.casework.usecases;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.TextBlockKeeping;
import rathaus.casework.TextBlocks;
import rathaus.casework.domain.TextBlockRegister;
import rathaus.casework.domain.TextBlockRules;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.TimeOrderedId;

/** Keeps every version of a text with who and when; the change stands in the history of the text. */
@Component
@Transactional
class RecordedTextBlockKeeping implements TextBlockKeeping {

    private static final String ROLE = "Administration";

    private final TextBlockRegister register;
    private final PublishedVerfahren published;
    private final OwnCases cases;
    private final History history;
    private final Clock clock;

    RecordedTextBlockKeeping(
            TextBlockRegister register, PublishedVerfahren published, OwnCases cases, History history, Clock clock) {
        this.register = register;
        this.published = published;
        this.cases = cases;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TextBlocks.Block> all() {
        return register.latest().stream()
                .map(this::shown)
                .sorted(Comparator.comparing(TextBlocks.Block::retired)
                        .thenComparing(TextBlocks.Block::kind)
                        .thenComparing(TextBlocks.Block::title))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TextBlocks.Block> versions(UUID block) {
        return register.versions(block).stream().map(this::shown).toList();
    }

    private TextBlocks.Block shown(TextBlockRegister.Stored stored) {
        return new TextBlocks.Block(
                stored.id(),
                stored.version(),
                stored.kind(),
                stored.leistung(),
                stored.title(),
                stored.text(),
                stored.retired(),
                cases.nameOf(stored.by()),
                stored.at());
    }

    @Override
    public Map<LeistungId, String> leistungen() {
        Map<LeistungId, String> names = new LinkedHashMap<>();
        published.online().stream()
                .map(verfahren -> verfahren.leistung())
                .sorted(Comparator.comparing(leistung -> leistung.name()))
                .forEach(leistung -> names.put(leistung.id(), leistung.name()));
        return names;
    }

    @Override
    public List<String> placeholders() {
        return TextBlockRules.placeholders();
    }

    @Override
    public Outcome add(Actor.Staff administrator, Wanted wanted) {
        return keep(administrator, TimeOrderedId.next(clock), 0, wanted);
    }

    @Override
    public Outcome change(Actor.Staff administrator, UUID block, int seen, Wanted wanted) {
        return register.versions(block).isEmpty() ? new Nothing() : keep(administrator, block, seen, wanted);
    }

    private Outcome keep(Actor.Staff administrator, UUID block, int seen, Wanted wanted) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(TextBlockRules.problems(wanted));
        if (wanted.leistung().filter(id -> !isKnown(id, block)).isPresent()) {
            problems.add(Problem.LEISTUNG);
        }
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        if (!register.add(version(administrator, block, seen + 1, wanted))) {
            return new Refused(Set.of(Problem.CHANGED_MEANWHILE));
        }
        Map<String, Object> details = Map.of(
                "version", seen + 1,
                "kind", wanted.kind(),
                "title", wanted.title(),
                "retired", wanted.retired());
        history.append(new Act(block, "casework.text-block-kept", administrator, ROLE, "", details));
        return new Done(block);
    }

    /** Online now, or the one it was meant for before. */
    private boolean isKnown(LeistungId id, UUID block) {
        return leistungen().containsKey(id)
                || register.versions(block).stream()
                        .anyMatch(
                                version -> version.leistung().filter(id::equals).isPresent());
    }

    private TextBlockRegister.Stored version(Actor.Staff administrator, UUID block, int number, Wanted wanted) {
        return new TextBlockRegister.Stored(
                block,
                number,
                wanted.kind(),
                wanted.leistung(),
                wanted.title(),
                wanted.text(),
                wanted.retired(),
                administrator.account(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
