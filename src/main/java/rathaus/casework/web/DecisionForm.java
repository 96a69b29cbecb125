package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.casework.CaseView;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionKind;
import rathaus.casework.FeeReduction;
import rathaus.design.Frame;
import rathaus.procedure.Nebenbestimmung;

/** The form of a decision: what can be chosen, and what is chosen by what was just sent or else by the kept draft. */
record DecisionForm(CaseView view, TypedInput input, Frame frame) {

    private Optional<DecisionDraft> kept() {
        return input.decides() ? Optional.empty() : view.drafting().draft();
    }

    boolean chose(String value) {
        return kept().map(draft -> word(draft.kind()).equals(value)).orElseGet(() -> input.chose(value));
    }

    private static String word(DecisionKind kind) {
        return switch (kind) {
            case GRANT -> DecideInput.GRANT;
            case PARTIAL_GRANT -> DecideInput.PARTIAL_GRANT;
            case REFUSAL -> DecideInput.REFUSAL;
        };
    }

    String reasons() {
        return kept().map(DecisionDraft::reasons).orElseGet(() -> typed("begruendung"));
    }

    /** The package's Nebenbestimmungen in words, by their ids. */
    Map<String, String> catalogue() {
        Map<String, String> catalogue = new LinkedHashMap<>();
        view.drafting().catalogue().forEach(one -> catalogue.put(one.id(), one.inLetter()));
        return catalogue;
    }

    Set<String> chosenConditions() {
        return kept().<Set<String>>map(draft -> new LinkedHashSet<>(draft.chosen()))
                .orElseGet(() -> chosen(catalogue()));
    }

    /** The kinds of § 36 VwVfG, by the words of packages. */
    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Nebenbestimmung.Kind kind : Nebenbestimmung.Kind.values()) {
            kinds.put(kind.word(), frame.text("casework.decide.condition." + kind.word()));
        }
        return kinds;
    }

    String chosenKind() {
        return kept().map(draft -> written(draft).map(one -> one.kind().word()).orElse(""))
                .orElseGet(() -> chosen(kinds()).stream().findFirst().orElse(""));
    }

    String written() {
        return kept().map(draft ->
                        draft.written().stream().map(Nebenbestimmung::text).collect(Collectors.joining("\n")))
                .orElseGet(() -> typed("freitext"));
    }

    private static Optional<Nebenbestimmung> written(DecisionDraft draft) {
        return draft.written().stream().findFirst();
    }

    /** The Dokumente of the file by the ids of their contents. */
    Map<String, String> enclosures() {
        Map<String, String> enclosures = new LinkedHashMap<>();
        view.dokumente().forEach(one -> enclosures.put(one.content().toString(), one.number() + ". " + one.title()));
        return enclosures;
    }

    Set<String> chosenEnclosures() {
        return kept().map(draft -> draft.enclosures().stream()
                        .map(Object::toString)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .<Set<String>>map(chosen -> chosen)
                .orElseGet(() -> chosen(enclosures()));
    }

    Set<String> chosenCoSigners() {
        return kept().<Set<String>>map(draft -> new LinkedHashSet<>(draft.coSigners()))
                .orElseGet(() -> chosen(view.drafting().coSigners()));
    }

    /** The fee in place of the tariff, as it is typed. */
    String fee() {
        return kept().map(draft -> draft.reduction()
                        .map(reduction -> reduction.amount().inGerman().replace(" Euro", ""))
                        .orElse(""))
                .orElseGet(() -> typed("betrag"));
    }

    String feeReason() {
        return kept().map(draft -> draft.reduction().map(FeeReduction::reason).orElse(""))
                .orElseGet(() -> typed("betraggrund"));
    }

    /** Whether a fee in place of the tariff was begun, so that its part has to be open. */
    boolean hasFee() {
        return !fee().isEmpty() || !feeReason().isEmpty();
    }

    /** Whether there is something in the parts that are folded away. */
    boolean hasMore() {
        return !chosenConditions().isEmpty()
                || !written().isEmpty()
                || !chosenEnclosures().isEmpty()
                || !chosenCoSigners().isEmpty();
    }

    /** What can be decided with one's own signature alone, in words. */
    String alone() {
        CaseWording wording = new CaseWording(frame);
        List<DecisionKind> kinds = view.drafting().alone().stream().sorted().toList();
        return kinds.stream().map(wording::decision).collect(Collectors.joining(", "));
    }

    boolean isAllAlone() {
        return view.drafting().alone().size() == DecisionKind.values().length;
    }

    private Set<String> chosen(Map<String, String> choices) {
        return choices.keySet().stream().filter(input::chose).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String typed(String field) {
        return input.typed().getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "DecisionForm";
    }
}
