package rathaus.participation.usecases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseMatter;
import rathaus.casework.CaseView;
import rathaus.kernel.Actor;
import rathaus.participation.OpinionView;
import rathaus.participation.Opinions;
import rathaus.participation.SharedAnswer;
import rathaus.participation.SharedFile;
import rathaus.participation.domain.Opinion;
import rathaus.participation.domain.OpinionBook;
import rathaus.privacy.AccessLog;
import rathaus.procedure.Step;
import rathaus.records.DokumentKind;

/** Opinions as pages show them; reading what was shared is noted with its purpose (DESIGN 5). */
@Component
class OpinionReading {

    private static final int PAGE = 50;
    private static final int USUAL_TERM = 5;
    private static final String PURPOSE = "Stellungnahme zum Antrag";
    private static final String ASKED = "Beteiligte Stelle";

    /** They hold all answers; what a unit needs is chosen one by one. */
    private static final Set<String> WHOLE = Set.of(DokumentKind.ANTRAG.name(), DokumentKind.ANTWORT.name());

    private final OpinionBook book;
    private final OpinionViews views;
    private final CaseDesk desk;
    private final PublishedVerfahren published;
    private final OpinionFiles files;
    private final AccessLog accessLog;

    OpinionReading(
            OpinionBook book,
            OpinionViews views,
            CaseDesk desk,
            PublishedVerfahren published,
            OpinionFiles files,
            AccessLog accessLog) {
        this.book = book;
        this.views = views;
        this.desk = desk;
        this.published = published;
        this.files = files;
        this.accessLog = accessLog;
    }

    OpinionFiles files() {
        return files;
    }

    Optional<Opinions.Askable> askable(CaseMatter matter, Actor.Staff staff) {
        Map<String, String> units = views.names(Set.of(matter.unit()));
        return desk.open(matter.aktenzeichen(), staff)
                .map(view -> new Opinions.Askable(
                        matter.id(),
                        matter.aktenzeichen(),
                        matter.leistung(),
                        matter.isOpen(),
                        units.entrySet().stream()
                                .map(unit -> new Opinions.Unit(unit.getKey(), unit.getValue()))
                                .toList(),
                        proposals(matter, units),
                        answers(view),
                        files(view)));
    }

    private List<Opinions.Proposal> proposals(CaseMatter matter, Map<String, String> units) {
        return published.version(matter.pinned()).ablauf().steps().stream()
                .filter(step -> step.activity() == Step.Activity.PARTICIPATION)
                .flatMap(step -> step
                        .unit()
                        .filter(units::containsKey)
                        .map(unit -> new Opinions.Proposal(
                                unit, step.title(), step.termInDays().orElse(USUAL_TERM)))
                        .stream())
                .toList();
    }

    private static List<SharedAnswer> answers(CaseView view) {
        List<SharedAnswer> answers = new ArrayList<>();
        view.summary()
                .pages()
                .forEach(page -> page.rows().forEach(row -> {
                    String before = row.entry().map(entry -> entry + ": ").orElse("");
                    answers.add(
                            new SharedAnswer(answers.size() + "." + row.field(), before + row.label(), row.answer()));
                }));
        return answers;
    }

    private static List<SharedFile> files(CaseView view) {
        Stream<SharedFile> evidence = view.evidence().stream().map(file -> new SharedFile(file.content(), file.name()));
        Stream<SharedFile> filed = view.dokumente().stream()
                .filter(dokument -> !WHOLE.contains(dokument.kind()))
                .map(dokument -> new SharedFile(dokument.content(), dokument.title()));
        List<SharedFile> files = new ArrayList<>();
        Stream.concat(evidence, filed)
                .filter(file ->
                        files.stream().noneMatch(known -> known.content().equals(file.content())))
                .forEach(files::add);
        return files;
    }

    List<OpinionView> ofCase(UUID caseId) {
        return views.of(book.ofCase(caseId));
    }

    Opinions.Rows asked(Set<String> units, boolean open, Optional<String> after) {
        List<Opinion> found = book.asked(units, open, after.flatMap(OpinionReading::position), PAGE + 1);
        List<Opinion> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Optional<String> next = found.size() > PAGE ? Optional.of(mark(shown.getLast())) : Optional.empty();
        return new Opinions.Rows(views.of(shown), next);
    }

    private static String mark(Opinion opinion) {
        return opinion.facts().until() + "_" + opinion.facts().id();
    }

    private static Optional<OpinionBook.Position> position(String mark) {
        try {
            String[] parts = mark.split("_", 2);
            return Optional.of(new OpinionBook.Position(LocalDate.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    OpinionView opened(Opinion opinion, Actor.Staff staff) {
        Opinion.Facts facts = opinion.facts();
        accessLog.read(facts.caseId(), PURPOSE, staff, ASKED, "Anfrage zur Stellungnahme " + facts.aktenzeichen());
        return views.of(opinion);
    }
}
