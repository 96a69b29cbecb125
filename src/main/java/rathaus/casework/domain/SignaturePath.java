package rathaus.casework.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rathaus.casework.DecisionKind;
import rathaus.kernel.Money;
import rathaus.procedure.Ablauf;
import rathaus.procedure.SignatureRule;
import rathaus.procedure.SignatureRule.SignaturePower;

/**
 * Which signatures a decision needs by the package's rule, in order.
 *
 * @param fourEyes whether two persons are needed
 * @param head whether the final one is for somebody who leads
 */
public record SignaturePath(List<SignatureStep> steps, boolean fourEyes, boolean head) {

    /**
     * By the rule of a package.
     *
     * @param unit key of the unit that decides
     * @param chosen units that the clerk wants to co-sign
     */
    public static SignaturePath of(Ablauf ablauf, DecisionKind kind, Money amount, String unit, List<String> chosen) {
        Optional<SignatureRule> rule = rule(ablauf, kind);
        Set<String> coSigners = new LinkedHashSet<>();
        rule.flatMap(SignatureRule::coSignature).ifPresent(coSigners::add);
        coSigners.addAll(chosen);
        coSigners.remove(unit);
        List<SignatureStep> steps = Stream.concat(
                        coSigners.stream().map(key -> new SignatureStep(SignatureStep.Purpose.CO_SIGNATURE, key)),
                        Stream.of(new SignatureStep(SignatureStep.Purpose.FINAL, unit)))
                .toList();
        boolean fourEyes = rule.filter(found -> found.needsSecondPerson(amount)).isPresent();
        boolean head = rule.map(SignatureRule::power).orElse(SignaturePower.HEAD) == SignaturePower.HEAD;
        return new SignaturePath(steps, fourEyes, head);
    }

    /** All that these paths of one unit ask for: each unit that co-signs once, then the final signature. */
    public static SignaturePath joined(List<SignaturePath> paths) {
        Set<SignatureStep> coSigners = new LinkedHashSet<>();
        paths.forEach(path -> path.steps.stream().filter(SignatureStep::coSigns).forEach(coSigners::add));
        List<SignatureStep> steps = Stream.concat(
                        coSigners.stream(), Stream.of(paths.getFirst().steps.getLast()))
                .toList();
        return new SignaturePath(
                steps,
                paths.stream().anyMatch(SignaturePath::fourEyes),
                paths.stream().anyMatch(SignaturePath::head));
    }

    /** Where the package has no rule for a grant in part, the one for refusals counts. */
    private static Optional<SignatureRule> rule(Ablauf ablauf, DecisionKind kind) {
        Optional<SignatureRule> own = ablauf.signatures().stream()
                .filter(rule -> rule.decision().name().equals(kind.name()))
                .findFirst();
        return own.isEmpty() && kind == DecisionKind.PARTIAL_GRANT ? rule(ablauf, DecisionKind.REFUSAL) : own;
    }

    /** Whether one signature is enough, and may be that of the person who works on the case. */
    public boolean isOneStep() {
        return steps.size() == 1 && !fourEyes;
    }
}
