package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragTracking;
import rathaus.applications.RequestedItem;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.CaseView;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.CaseNotes;
import rathaus.casework.domain.ChangedDecisions;
import rathaus.casework.domain.FeeClaim;
import rathaus.design.Messages;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.forms.Answer;
import rathaus.forms.AskedField;
import rathaus.forms.FormSummary;
import rathaus.forms.VisibleForm;
import rathaus.history.RecordedAct;
import rathaus.kernel.Language;
import rathaus.privacy.RecordedAccess;
import rathaus.procedure.Step;
import rathaus.procedure.Verfahren;
import rathaus.records.Dokument;
import rathaus.records.DokumentKind;

/** The parts of the case page. */
@Component
class CaseParts {

    private final CaseNotes notes;
    private final OwnCases cases;
    private final ChangedDecisions changes;
    private final Contents contents;
    private final Messages messages;

    CaseParts(CaseNotes notes, OwnCases cases, ChangedDecisions changes, Contents contents, Messages messages) {
        this.changes = changes;
        this.notes = notes;
        this.cases = cases;
        this.contents = contents;
        this.messages = messages;
    }

    List<CaseView.Evidence> evidence(VisibleForm form) {
        List<CaseView.Evidence> evidence = new ArrayList<>();
        for (AskedField asked : form.asked()) {
            if (form.answers().at(asked.place()).orElse(null) instanceof Answer.Files files) {
                List<UUID> ids =
                        files.files().stream().map(Answer.UploadedFile::id).toList();
                contents.find(ids).forEach(content -> evidence.add(evidence(asked.label(), content)));
            }
        }
        return evidence;
    }

    private static CaseView.Evidence evidence(String label, StoredContent content) {
        return new CaseView.Evidence(
                content.id(),
                content.fileName(),
                label,
                content.size(),
                content.scan().messageKey(),
                content.scan().detail());
    }

    /** Where the answers of today differ from those that were submitted, computed ones and entries included. */
    List<CaseView.Difference> differences(SubmittedAntrag antrag, VisibleForm form) {
        Map<String, FormSummary.Row> before =
                rows(VisibleForm.of(form.definition(), antrag.answers(), form.environment()));
        Map<String, FormSummary.Row> after = rows(form);
        Set<String> labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        return labels.stream()
                .map(label -> new CaseView.Difference(label, answer(before, label), answer(after, label)))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private Map<String, FormSummary.Row> rows(VisibleForm form) {
        Map<String, FormSummary.Row> rows = new LinkedHashMap<>();
        FormSummary.of(form, Language.DE, messages.in(Language.DE)).pages().stream()
                .flatMap(page -> page.rows().stream())
                .forEach(row -> rows.put(row.entry().map(entry -> entry + ": ").orElse("") + row.label(), row));
        return rows;
    }

    private static String answer(Map<String, FormSummary.Row> rows, String label) {
        return Optional.ofNullable(rows.get(label)).map(FormSummary.Row::answer).orElse("");
    }

    List<CaseView.Point> checklist(UUID id, Verfahren verfahren, VisibleForm form) {
        Map<String, CaseNotes.CheckedPoint> ticked = notes.checked(id).stream()
                .collect(Collectors.toUnmodifiableMap(CaseNotes.CheckedPoint::point, point -> point));
        List<CaseView.Point> points = new ArrayList<>();
        for (Step step : verfahren.ablauf().steps()) {
            for (Step.ChecklistItem item : step.checklist()) {
                if (item.condition().isEmpty() || item.condition().get().holds(form.values())) {
                    Optional<String> by =
                            Optional.ofNullable(ticked.get(item.id())).map(point -> cases.nameOf(point.clerk()));
                    points.add(new CaseView.Point(item.id(), step.title(), item.text(), item.legalBasis(), by));
                }
            }
        }
        return points;
    }

    static List<CaseView.Askable> askable(VisibleForm form) {
        return form.asked().stream()
                .map(asked -> new CaseView.Askable(asked.place(), asked.label()))
                .toList();
    }

    List<CaseView.Entry> notes(UUID id) {
        return notes.notes(id).stream()
                .map(note -> new CaseView.Entry(note.at(), cases.nameOf(note.clerk()), note.body()))
                .toList();
    }

    static List<CaseView.Entry> messages(List<AntragTracking.Message> messages) {
        return messages.stream()
                .map(message ->
                        new CaseView.Entry(message.at(), message.fromOffice() ? "office" : "citizen", message.body()))
                .toList();
    }

    static CaseView.Asked asked(CaseNotes.Nachforderung nachforderung) {
        List<String> reasons =
                nachforderung.items().stream().map(RequestedItem::reason).toList();
        return new CaseView.Asked(reasons, nachforderung.due(), nachforderung.answeredAt());
    }

    static CaseView.Claim claim(FeeClaim claim, Bearbeitung.Facts facts, List<Dokument> dokumente, LocalDate today) {
        boolean waitsForPost =
                claim.holdsUp() && !facts.electronic() && claim.postedOn().isEmpty();
        return new CaseView.Claim(
                state(claim),
                claim.kassenzeichen().grouped(),
                claim.dueOn(),
                claim.isOpen() && today.isAfter(claim.dueOn()),
                claim.holdsUp(),
                waitsForPost ? demand(dokumente) : Optional.empty(),
                claim.postedOn());
    }

    private static Optional<UUID> demand(List<Dokument> dokumente) {
        return dokumente.stream()
                .filter(dokument -> dokument.kind() == DokumentKind.GEBUEHRENANFORDERUNG)
                .map(Dokument::stored)
                .findFirst();
    }

    private static String state(FeeClaim claim) {
        if (claim.droppedAt().isPresent()) {
            return "DROPPED";
        }
        if (!claim.isOpen()) {
            return "SETTLED";
        }
        if (claim.debited()) {
            return "DEBITED";
        }
        return claim.declinedAt().isPresent() ? "DECLINED" : "REQUESTED";
    }

    Optional<CaseView.Outcome> outcome(Bearbeitung found) {
        Optional<LocalDate> retentionEnd =
                found instanceof Bearbeitung.Closed closed ? Optional.of(closed.retentionEnd()) : Optional.empty();
        return CaseState.decided(found)
                .map(decided -> outcome(
                        decided.decision(),
                        decided.dispatch(),
                        retentionEnd,
                        changes(found.facts().id())));
    }

    private List<CaseView.Change> changes(UUID id) {
        return changes.of(id).stream()
                .map(kept -> new CaseView.Change(
                        kept.change().now(),
                        kept.change().basis(),
                        kept.change().from(),
                        kept.change().tenor(),
                        cases.nameOf(kept.by()),
                        kept.at()))
                .toList();
    }

    private CaseView.Outcome outcome(
            Bearbeitung.Decision decision,
            Optional<Bearbeitung.Dispatch> dispatch,
            Optional<LocalDate> retentionEnd,
            List<CaseView.Change> later) {
        return new CaseView.Outcome(
                decision.kind(),
                decision.reasons(),
                decision.decidedAt(),
                decision.finalSignature()
                        .map(signature -> cases.nameOf(signature.by()))
                        .orElse("machine"),
                dispatch.map(Bearbeitung.Dispatch::bescheid),
                dispatch.filter(sent -> sent.channel() == Bearbeitung.Channel.POST)
                        .isPresent(),
                dispatch.flatMap(Bearbeitung.Dispatch::deliveredOn),
                dispatch.flatMap(Bearbeitung.Dispatch::notifiedOn),
                dispatch.flatMap(Bearbeitung.Dispatch::appealUntil),
                retentionEnd,
                later);
    }

    static CaseView.Filed filed(Dokument dokument) {
        return new CaseView.Filed(
                dokument.number(),
                dokument.kind().name(),
                dokument.title(),
                dokument.date(),
                dokument.stored(),
                dokument.id());
    }

    List<CaseView.Entry> history(List<RecordedAct> acts) {
        Map<UUID, String> names = cases.namesOf(acts.stream().map(RecordedAct::actor));
        return acts.stream()
                .map(act -> new CaseView.Entry(act.at(), who(act.actor(), names), act.kind()))
                .toList();
    }

    List<CaseView.Entry> accesses(List<RecordedAccess> accesses) {
        Map<UUID, String> names = cases.namesOf(accesses.stream().map(RecordedAccess::actor));
        return accesses.stream()
                .map(access -> new CaseView.Entry(access.at(), who(access.actor(), names), access.what()))
                .toList();
    }

    /** Names members of staff; citizens and the program stay what they are. */
    private static String who(String label, Map<UUID, String> names) {
        return OwnCases.account(label)
                .map(account -> names.getOrDefault(account, ""))
                .orElse(label);
    }
}
