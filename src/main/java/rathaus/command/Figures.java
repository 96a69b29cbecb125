package rathaus.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was measured in one part, by name, in the order of measuring. */
final class Figures {

    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(String name, double value) {
        values.put(name, value > 100 ? Math.round(value) : Math.round(value * 100) / 100.0);
    }

    /** Calls per second, 50th and 95th percentile and processor time of a call in milliseconds. */
    void put(String name, Clients.Samples samples) {
        put(name + ".calls", samples.nanos().length);
        put(name + ".per-second", samples.perSecond());
        put(name + ".p50.ms", samples.millis(50));
        put(name + ".p95.ms", samples.millis(95));
        put(name + ".cpu.ms", samples.cpuMillis());
    }

    double get(String name) {
        return values.get(name) instanceof Number value ? value.doubleValue() : Double.NaN;
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The figures together with the facts about the machine. */
    String json(Map<String, Object> machine) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("figures", values);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }
}
