package rathaus.casework.usecases;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.documents.StoredContent;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.FiledDokument;
import rathaus.tenancy.KommuneScope;

/**
 * Makes the demand for the fee of a decided case, files it and provides it to the citizen with a notice of the same day. What
 * is filed already is not made again.
 */
@Component
class FeeDemandIssue {

    private static final String ROLE = "Ausfertigung";

    private final Desks desks;
    private final CaseLetters letters;
    private final MailWays ways;
    private final DeliveryPorts ports;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeeDemandIssue(
            Desks desks,
            CaseLetters letters,
            MailWays ways,
            DeliveryPorts ports,
            TransactionTemplate transaction,
            Clock clock) {
        this.desks = desks;
        this.letters = letters;
        this.ways = ways;
        this.ports = ports;
        this.transaction = transaction;
        this.clock = clock;
    }

    void issue(UUID id) {
        Objects.requireNonNull(transaction.execute(status -> undemanded(id))).ifPresent(decided -> {
            Written written = letters.demand(decided);
            transaction.executeWithoutResult(status -> deliver(decided.facts(), written));
        });
    }

    private Optional<Bearbeitung.Decided> undemanded(UUID id) {
        return desks.bearbeitungen()
                .find(id)
                .flatMap(
                        found -> found instanceof Bearbeitung.Decided decided ? Optional.of(decided) : Optional.empty())
                .filter(decided -> desks.payments()
                        .claims()
                        .of(id)
                        .filter(claim ->
                                claim.beforeIssue() || decided.dispatch().isPresent())
                        .isPresent());
    }

    private void deliver(Bearbeitung.Facts facts, Written written) {
        Actor actor = new Actor.Machine("casework.follow", KommuneScope.required());
        StoredContent kept = ports.contents()
                .keep(
                        FilingOfPapers.fileName(written.title()),
                        "application/pdf",
                        new ByteArrayInputStream(written.pdf()));
        if (!(ports.records().file(filing(facts, written.title(), kept, actor)) instanceof FiledDokument.Filed)) {
            return;
        }
        ways.send(
                new MailWays.Sendable(
                        facts,
                        FilingOfPapers.derived(facts.id(), "gebuehr"),
                        FilingOfPapers.derived(facts.id(), "gebuehr-abruf"),
                        LetterKind.FEE,
                        written.title(),
                        kept.id(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                actor);
        desks.history()
                .append(new Act(
                        facts.id(),
                        "casework.fee-demanded",
                        actor,
                        ROLE,
                        "",
                        Map.of("content", kept.hash().hex())));
    }

    private DokumentFiling filing(Bearbeitung.Facts facts, String title, StoredContent kept, Actor actor) {
        LocalDate today = LegalDay.today(clock);
        return new DokumentFiling(
                FilingOfPapers.derived(facts.id(), "gebuehr"),
                facts.id(),
                DokumentKind.GEBUEHRENANFORDERUNG,
                title,
                kept.id(),
                kept.hash(),
                kept.mediaType(),
                kept.size(),
                today,
                DokumentOrigin.AUSGANG,
                actor,
                ROLE);
    }
}
