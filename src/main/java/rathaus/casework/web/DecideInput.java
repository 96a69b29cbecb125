package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionKind;
import rathaus.casework.FeeReduction;
import rathaus.kernel.Money;
import rathaus.procedure.Nebenbestimmung;

/** A decision: what, why, and the confirmation that stands for the signature. */
record DecideInput(
        String entscheidung,
        String begruendung,
        String unterschrift,
        List<String> bestimmung,
        String freieart,
        String freitext,
        List<String> anlage,
        List<String> mitzeichnung,
        String betrag,
        String betraggrund)
        implements TypedInput {

    static final String GRANT = "erteilen";
    static final String PARTIAL_GRANT = "teilweise";
    static final String REFUSAL = "ablehnen";

    /** What was not sent is missing, whatever the types say. */
    DecideInput {
        entscheidung = Objects.requireNonNullElse(entscheidung, "");
        begruendung = RemarkInput.lines(begruendung);
        unterschrift = Objects.requireNonNullElse(unterschrift, "");
        bestimmung = bestimmung == null ? List.of() : List.copyOf(bestimmung);
        freieart = Objects.requireNonNullElse(freieart, "");
        freitext = RemarkInput.lines(freitext);
        anlage = anlage == null ? List.of() : List.copyOf(anlage);
        mitzeichnung = mitzeichnung == null ? List.of() : List.copyOf(mitzeichnung);
        betrag = Objects.requireNonNullElse(betrag, "").strip();
        betraggrund = RemarkInput.lines(betraggrund);
    }

    Optional<DecisionKind> kind() {
        return switch (entscheidung) {
            case GRANT -> Optional.of(DecisionKind.GRANT);
            case PARTIAL_GRANT -> Optional.of(DecisionKind.PARTIAL_GRANT);
            case REFUSAL -> Optional.of(DecisionKind.REFUSAL);
            default -> Optional.empty();
        };
    }

    /** What is decided, if there are no problems. */
    Optional<DecisionDraft> draft() {
        return kind().map(kind ->
                new DecisionDraft(kind, begruendung, bestimmung, written(), enclosures(), mitzeichnung, reduction()));
    }

    /** Empty for the tariff, and while something is wrong with it. */
    private Optional<FeeReduction> reduction() {
        return Money.typed(betrag)
                .filter(amount -> !betraggrund.isEmpty())
                .map(amount -> new FeeReduction(amount, betraggrund));
    }

    /** One on each line. */
    private List<Nebenbestimmung> written() {
        return freeKind().stream()
                .flatMap(kind -> freitext.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Nebenbestimmung("", kind, line, "")))
                .toList();
    }

    private Optional<Nebenbestimmung.Kind> freeKind() {
        return List.of(Nebenbestimmung.Kind.values()).stream()
                .filter(kind -> kind.word().equals(freieart))
                .findFirst();
    }

    /** What is no id is an id of nothing: the desk refuses it. */
    private List<UUID> enclosures() {
        return anlage.stream()
                .map(id ->
                        id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : new UUID(0, 0))
                .toList();
    }

    /** Everything that a draft needs; the signature is asked for where it is given. */
    Map<String, String> draftProblems() {
        Map<String, String> problems = problems();
        problems.remove("unterschrift");
        return problems;
    }

    /** What refuses, in full or in part, needs reasons (§ 39 Abs. 1 VwVfG); reasons for a grant are free. */
    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (kind().isEmpty()) {
            problems.put("entscheidung", "casework.problem.decision-missing");
        }
        String reasons = RemarkInput.problem(begruendung);
        if (begruendung.isEmpty() && kind().filter(DecisionKind::refuses).isPresent()) {
            problems.put("begruendung", "casework.problem.reasons-missing");
        } else if (!begruendung.isEmpty() && !reasons.isEmpty()) {
            problems.put("begruendung", reasons);
        }
        if (!freitext.isEmpty() && freeKind().isEmpty()) {
            problems.put("freieart", "casework.problem.condition-kind");
        }
        if (!freitext.isEmpty() && !RemarkInput.problem(freitext).isEmpty()) {
            problems.put("freitext", RemarkInput.problem(freitext));
        }
        feeProblems(problems);
        if (!unterschrift.equals("true")) {
            problems.put("unterschrift", "casework.problem.signature-missing");
        }
        return problems;
    }

    /** An amount and its reason, or neither; only where a part is granted. */
    private void feeProblems(Map<String, String> problems) {
        if (betrag.isEmpty() && betraggrund.isEmpty()) {
            return;
        }
        if (betrag.isEmpty()) {
            problems.put("betrag", "casework.problem.fee-missing");
        } else if (Money.typed(betrag).isEmpty()) {
            problems.put("betrag", "casework.problem.fee-amount");
        } else if (kind().filter(kind -> kind != DecisionKind.PARTIAL_GRANT).isPresent()) {
            problems.put("betrag", "casework.refused.fee-only-partly");
        }
        if (betraggrund.isEmpty()) {
            problems.put("betraggrund", "casework.problem.fee-reason");
        } else if (betraggrund.length() > FeeReduction.LONGEST || betraggrund.indexOf('\0') >= 0) {
            problems.put("betraggrund", "casework.problem.fee-reason-long");
        }
    }

    @Override
    public boolean decides() {
        return true;
    }

    /** The same with a text behind the reasons. */
    DecideInput with(String text) {
        return new DecideInput(
                entscheidung,
                InsertTextBlockController.behind(begruendung, text),
                unterschrift,
                bestimmung,
                freieart,
                freitext,
                anlage,
                mitzeichnung,
                betrag,
                betraggrund);
    }

    @Override
    public String place() {
        return "#ergebnis";
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("begruendung", begruendung, "freitext", freitext, "betrag", betrag, "betraggrund", betraggrund);
    }

    @Override
    public boolean chose(String value) {
        return entscheidung.equals(value)
                || freieart.equals(value)
                || bestimmung.contains(value)
                || anlage.contains(value)
                || mitzeichnung.contains(value);
    }

    @Override
    public String toString() {
        return "DecideInput";
    }
}
