package rathaus.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be measured; named on the command line and in the files of results in lower case. */
enum BenchPart {
    PAGE(Bench::pages),
    FORM(Bench::saves),
    ENGINE(bench -> new BenchEngine(Installation.here().packages()).measure()),
    SUBMISSION(Bench::submissions),
    LETTERS(Bench::letters),
    LIFECYCLE(Bench::lifecycle),
    PEER(Bench::peer),
    CROWD(Bench::crowd),
    INBOX(BenchCases.Measure.INBOX),
    CASE(BenchCases.Measure.CASE),
    DECISION(BenchCases.Measure.DECISION),
    EXPORT(BenchCases.Measure.EXPORT),
    SEARCH(Bench::search);

    private final Function<Bench, Figures> measurement;
    private final Set<BenchCases.Measure> ofCases;

    BenchPart(Function<Bench, Figures> measurement) {
        this.measurement = measurement;
        this.ofCases = Set.of();
    }

    /** Measured together with the others of its kind, so that a million cases are made once. */
    BenchPart(BenchCases.Measure ofCases) {
        this.ofCases = Set.of(ofCases);
        this.measurement = bench -> bench.cases(Set.of(ofCases));
    }

    static BenchPart named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("command.wrong-option", name));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the name of the file of their results, each once, in the order of the parts. */
    static Set<Map.Entry<String, Function<Bench, Figures>>> measurements(List<BenchPart> parts) {
        Set<BenchCases.Measure> ofCases = parts.stream()
                .flatMap(part -> part.ofCases.stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BenchCases.Measure.class)));
        Map<String, Function<Bench, Figures>> measurements = new LinkedHashMap<>();
        for (BenchPart part : parts) {
            if (part.ofCases.isEmpty()) {
                measurements.put(part.toString(), part.measurement);
            } else {
                measurements.put("cases", bench -> bench.cases(ofCases));
            }
        }
        return measurements.entrySet();
    }
}
