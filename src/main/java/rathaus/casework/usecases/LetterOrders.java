package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.casework.LetterKind;
import rathaus.casework.Outgoing;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.LetterOrder;
import rathaus.casework.domain.OrderedLetters;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.records.Dokument;
import rathaus.records.RecordsReading;

/** Takes orders for letters: what cannot be written is refused at once, not by a task that nobody watches. */
@Component
class LetterOrders {

    static final String PURPOSE = "Anlagen eines Schreibens";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int LONGEST_TEXT = 20_000;

    private final OrderedLetters ordered;
    private final CaseLetters letters;
    private final RecordsReading records;
    private final FollowingTasks tasks;
    private final History history;
    private final Clock clock;

    LetterOrders(
            OrderedLetters ordered,
            CaseLetters letters,
            RecordsReading records,
            FollowingTasks tasks,
            History history,
            Clock clock) {
        this.ordered = ordered;
        this.letters = letters;
        this.records = records;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    /** Why the letter cannot be written; empty if it can. */
    Optional<String> refusal(Bearbeitung found, Outgoing letter, Actor actor) {
        if (found instanceof Bearbeitung.Closed) {
            return Optional.of("casework.refused.closed");
        }
        if (letter.kind().needs().stream().anyMatch(name -> isMissing(letter, name))
                || (needsOwnWords(letter.kind()) && letter.freeText().isBlank())) {
            return Optional.of("casework.refused.letter-incomplete");
        }
        if (letter.freeText().length() > LONGEST_TEXT) {
            return Optional.of("casework.refused.letter-long");
        }
        if (enclosed(found, letter, actor).size() != letter.enclosures().size()) {
            return Optional.of("casework.refused.letter-enclosure");
        }
        return letters.lacksRemedy(writing(found, letter, actor))
                ? Optional.of("casework.refused.no-remedy")
                : Optional.empty();
    }

    private static boolean needsOwnWords(LetterKind kind) {
        return kind == LetterKind.INTERIM || kind == LetterKind.CONCLUSION;
    }

    private static boolean isMissing(Outgoing letter, String name) {
        return switch (letter.values().get(name)) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    /** Keeps the order and has it carried out after the commit. */
    void order(Bearbeitung found, Outgoing letter, Actor actor, String role) {
        Bearbeitung.Facts facts = found.facts();
        LetterOrder order = new LetterOrder(
                letter.id(),
                facts.id(),
                letter.kind(),
                signer(actor),
                LegalDay.today(clock),
                texts(letter.values()),
                letter.freeText(),
                letter.enclosures(),
                Optional.empty());
        if (ordered.add(order)) {
            tasks.letter(facts.antrag(), letter.id());
            Map<String, Object> details = Map.of("letter", letter.id(), "kind", letter.kind());
            history.append(new Act(facts.id(), "casework.letter-ordered", actor, role, "", details));
        }
    }

    /** What a letter that is not ordered yet is written from. */
    Writing writing(Bearbeitung found, Outgoing letter, Actor actor) {
        return writing(
                found.facts(),
                letter.kind(),
                new Words(LegalDay.today(clock), signer(actor), texts(letter.values()), letter.freeText()),
                enclosed(found, letter, actor).stream().map(Dokument::title).toList());
    }

    static Writing writing(Bearbeitung.Facts facts, LetterKind kind, Words words, List<String> enclosures) {
        return new Writing(
                facts,
                List.of(kind.occasion()),
                kind.decides(),
                Optional.empty(),
                words.day(),
                words.signer(),
                words.values(),
                words.freeText(),
                enclosures);
    }

    /** Dokumente of this case only. */
    private List<Dokument> enclosed(Bearbeitung found, Outgoing letter, Actor actor) {
        return letter.enclosures().isEmpty()
                ? List.of()
                : chosen(records.dokumente(found.facts().id(), actor, PURPOSE), letter.enclosures());
    }

    static List<Dokument> chosen(List<Dokument> filed, List<UUID> ids) {
        Map<UUID, Dokument> byId =
                filed.stream().collect(Collectors.toUnmodifiableMap(Dokument::id, dokument -> dokument));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private static Optional<UUID> signer(Actor actor) {
        return actor instanceof Actor.Staff staff ? Optional.of(staff.account()) : Optional.empty();
    }

    private static Map<String, Object> texts(Map<String, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue() instanceof LocalDate day ? DAY.format(day) : entry.getValue()));
    }

    /** The words of one letter, beside what its case says. */
    record Words(LocalDate day, Optional<UUID> signer, Map<String, Object> values, String freeText) {
        @Override
        public String toString() {
            return "Words";
        }
    }
}
