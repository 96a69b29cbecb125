package rathaus.lostproperty.usecases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseStatement;
import rathaus.casework.CaseStatements;
import rathaus.forms.Answers;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.lostproperty.ClaimMatching;
import rathaus.lostproperty.domain.Claim;
import rathaus.lostproperty.domain.Fundsache;
import rathaus.lostproperty.domain.Fundsachen;

/** Compares what a case states with the register. */
@Component
@Transactional
class StoredClaimMatching implements ClaimMatching {

    private static final String PURPOSE = "Vergleich mit den Fundsachen";
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 10;

    private final CaseStatements statements;
    private final Fundsachen fundsachen;
    private final Rights rights;

    StoredClaimMatching(CaseStatements statements, Fundsachen fundsachen, Rights rights) {
        this.statements = statements;
        this.fundsachen = fundsachen;
        this.rights = rights;
    }

    @Override
    public Optional<List<Candidate>> candidates(String aktenzeichen, Actor.Staff staff) {
        return rights.may(Permission.READ_CASES, staff)
                ? statements
                        .of(aktenzeichen, Set.of(Rights.CLAIM), PURPOSE, staff)
                        .filter(CaseStatement::open)
                        .flatMap(StoredClaimMatching::claim)
                        .map(this::compared)
                : Optional.empty();
    }

    private static Optional<Claim> claim(CaseStatement statement) {
        Answers answers = statement.answers();
        return Proposing.code(answers, "art")
                .flatMap(FundsacheKind::of)
                .flatMap(kind -> Proposing.day(answers, "verloren_von")
                        .map(lost -> new Claim(
                                kind,
                                lost,
                                Fundnummer.parse(Proposing.text(answers, "fundnummer")),
                                Proposing.text(answers, "beschreibung") + " " + Proposing.text(answers, "merkmale"))));
    }

    private List<Candidate> compared(Claim claim) {
        Map<Fundnummer, Fundsache> items = new LinkedHashMap<>();
        claim.named().flatMap(fundsachen::find).ifPresent(item -> items.put(item.nummer(), item));
        fundsachen.kept(claim.kind(), claim.lostFrom(), LOOKED_AT).forEach(item -> items.put(item.nummer(), item));
        return items.values().stream()
                .map(claim::compared)
                .sorted(Claim.likeliest())
                .limit(SHOWN)
                .toList();
    }

    @Override
    public Optional<List<Fundnummer>> takenUp(String aktenzeichen, Actor.Staff staff) {
        return rights.may(Permission.READ_CASES, staff)
                ? statements
                        .of(aktenzeichen, Set.of(Rights.FUNDANZEIGE), PURPOSE, staff)
                        .map(found -> fundsachen.ofFundanzeige(found.aktenzeichen()))
                : Optional.empty();
    }
}
