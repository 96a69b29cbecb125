package rathaus.sharing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.decisions.Domain;
import rathaus.forms.FieldType;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.FileLines;
import rathaus.sharing.LintReport.Place;

/** A package that can be read, with what several rules want to know of it: lines, uses of names, values of fields. */
final class LintTarget {

    private final Verfahren verfahren;
    private final Map<String, FileLines> lines = new HashMap<>();
    private final Usage usage;
    private final Map<String, Domain> domains = new HashMap<>();

    LintTarget(Verfahren verfahren) {
        this.verfahren = verfahren;
        this.usage = Usage.of(verfahren);
        verfahren
                .form()
                .fields()
                .forEach(field -> domain(field.type()).ifPresent(domain -> domains.put(field.id(), domain)));
    }

    Verfahren verfahren() {
        return verfahren;
    }

    /** Who uses which name. */
    Usage usage() {
        return usage;
    }

    /** The values that the fields can have. */
    Map<String, Domain> domains() {
        return Map.copyOf(domains);
    }

    FileLines lines(String file) {
        return lines.computeIfAbsent(file, path -> FileLines.of(verfahren.paket(), path));
    }

    /** Where an entry of a list of the form stands. */
    Place inForm(String list, String id, String key) {
        return new Place("formular.yaml", lines("formular.yaml").of(list, id, key), id);
    }

    /** Where something stands in the file of the course. */
    Place inAblauf(String keys) {
        return new Place("ablauf.yaml", lines("ablauf.yaml").at(keys), "ablauf.yaml");
    }

    private static Optional<Domain> domain(FieldType type) {
        return switch (type) {
            case FieldType.ChoiceOfOne one -> Optional.of(new Domain.Codes(codes(one.choices())));
            case FieldType.ChoiceOfMany many -> Optional.of(new Domain.SomeOf(codes(many.choices())));
            case FieldType.YesOrNo ignored -> Optional.of(new Domain.YesNo());
            case FieldType.Declaration ignored -> Optional.of(new Domain.YesNo());
            case FieldType.Number number ->
                Optional.of(new Domain.Numbers(number.least(), number.most(), number.scale()));
            case FieldType.Euro euro -> Optional.of(new Domain.Numbers(euro.least(), euro.most(), 2));
            default -> Optional.empty();
        };
    }

    private static Set<String> codes(List<FieldType.Choice> choices) {
        return choices.stream().map(FieldType.Choice::code).collect(Collectors.toSet());
    }
}
