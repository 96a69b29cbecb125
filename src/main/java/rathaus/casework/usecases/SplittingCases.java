package rathaus.casework.usecases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.casework.CaseOutcome;
import rathaus.casework.Splitting;
import rathaus.casework.domain.Bearbeitung;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.AkteOpening;
import rathaus.records.Aktenfuehrung;
import rathaus.records.Aktenzeichen;
import rathaus.records.Deed;
import rathaus.records.Dokument;
import rathaus.records.DokumentFiling;
import rathaus.records.OpenedAkte;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;

/** Separates a matter from a case: a Vorgang without an Antrag beside it (ADR 0032). */
@Component
class SplittingCases {

    private static final String CLERK = "Sachbearbeitung";
    private static final String PURPOSE = "Abtrennung eines Vorgangs";

    private final Aktenfuehrung records;
    private final RecordsReading reading;
    private final History history;
    private final Clock clock;

    SplittingCases(Aktenfuehrung records, RecordsReading reading, History history, Clock clock) {
        this.records = records;
        this.reading = reading;
        this.history = history;
        this.clock = clock;
    }

    CaseOutcome split(Bearbeitung found, Splitting splitting, Actor.Staff staff) {
        Optional<String> refusal = refusal(found, splitting);
        if (refusal.isPresent()) {
            return new CaseOutcome.Refused(refusal.get());
        }
        Bearbeitung.Facts facts = found.facts();
        List<Dokument> chosen =
                LetterOrders.chosen(reading.dokumente(facts.id(), staff, PURPOSE), splitting.dokumente());
        Optional<Vorgang.Facts> origin = reading.ofAntrag(facts.antrag(), staff).map(Vorgang::facts);
        if (chosen.size() != splitting.dokumente().size() || origin.isEmpty()) {
            return new CaseOutcome.Refused("casework.refused.letter-enclosure");
        }
        OpenedAkte opened = records.open(opening(facts, origin.get(), splitting, staff));
        if (!(opened instanceof OpenedAkte.Opened own)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new CaseOutcome.Refused("casework.refused.no-file");
        }
        records.link(
                own.vorgang(),
                facts.id(),
                new Deed(staff, CLERK, splitting.reason().strip()));
        chosen.forEach(dokument -> records.file(filing(own.vorgang(), dokument, staff)));
        Map<String, Object> details =
                Map.of("vorgang", own.vorgang(), "number", own.number(), "dokumente", splitting.dokumente());
        history.append(new Act(
                facts.id(),
                "casework.vorgang-split",
                staff,
                CLERK,
                splitting.reason().strip(),
                details));
        return new CaseOutcome.Done();
    }

    private static Optional<String> refusal(Bearbeitung found, Splitting splitting) {
        if (found instanceof Bearbeitung.Closed) {
            return Optional.of("casework.refused.closed");
        }
        if (MovingCases.lacksReason(splitting.reason())) {
            return Optional.of("casework.refused.step-reason");
        }
        String subject = splitting.subject().strip();
        return subject.isEmpty() || subject.length() > Splitting.LONGEST_SUBJECT
                ? Optional.of("casework.problem.subject")
                : Optional.empty();
    }

    /** In the same Akte, for the same units, as restricted and kept at least as long as the case. */
    private AkteOpening opening(Bearbeitung.Facts facts, Vorgang.Facts origin, Splitting splitting, Actor.Staff staff) {
        return new AkteOpening(
                TimeOrderedId.next(clock),
                Aktenzeichen.parse(facts.aktenzeichen()),
                "",
                splitting.subject().strip(),
                Optional.of(origin.retention()),
                Set.copyOf(origin.units()),
                origin.restricted(),
                staff,
                CLERK);
    }

    /** The same stored content under a Dokument of its own: nothing is copied, and each Vorgang is complete. */
    private static DokumentFiling filing(UUID vorgang, Dokument dokument, Actor.Staff staff) {
        return new DokumentFiling(
                FilingOfPapers.derived(vorgang, dokument.id().toString()),
                vorgang,
                dokument.kind(),
                dokument.title(),
                dokument.stored(),
                dokument.content(),
                dokument.mediaType(),
                dokument.size(),
                dokument.date(),
                dokument.origin(),
                staff,
                CLERK);
    }
}
