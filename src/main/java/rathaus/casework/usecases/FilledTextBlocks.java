package rathaus.casework.usecases;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.TextBlocks;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.TextBlockRegister;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;

/** Offers the texts of the Kommune in cases of one's own units and fills them in by the vocabulary of letters. */
@Component
@Transactional(readOnly = true)
class FilledTextBlocks implements TextBlocks {

    private final OwnCases cases;
    private final TextBlockRegister register;
    private final CaseLetters letters;
    private final Clock clock;

    FilledTextBlocks(OwnCases cases, TextBlockRegister register, CaseLetters letters, Clock clock) {
        this.cases = cases;
        this.register = register;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public List<Offered> offered(UUID caseId, Actor.Staff staff) {
        return facts(caseId, staff).stream()
                .flatMap(facts -> register.latest().stream().filter(block -> block.isOfferedFor(facts.leistung())))
                .map(block -> new Offered(block.id(), block.kind(), block.title()))
                .sorted(Comparator.comparing(Offered::title))
                .toList();
    }

    @Override
    public Optional<String> filled(UUID caseId, UUID block, Actor.Staff staff) {
        return facts(caseId, staff)
                .flatMap(facts -> register.versions(block).stream()
                        .findFirst()
                        .filter(latest -> latest.isOfferedFor(facts.leistung()))
                        .map(latest -> letters.line(latest.text(), facts, staff.account(), LegalDay.today(clock))));
    }

    private Optional<Bearbeitung.Facts> facts(UUID caseId, Actor.Staff staff) {
        return cases.find(caseId, staff, Permission.WORK_ON_CASES).map(Bearbeitung::facts);
    }
}
