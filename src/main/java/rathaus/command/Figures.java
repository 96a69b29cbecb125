package rathaus.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, by name, in the order of measuring. */
final class Figures {

    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(String name, double value) {
        values.put(name, Math.round(value * 100) / 100.0);
    }

    /** 50th and 95th percentile in milliseconds. */
    void latency(String name, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        put(name + ".p50.ms", sorted[sorted.length / 2] / 1e6);
        put(name + ".p95.ms", sorted[(int) (sorted.length * 0.95)] / 1e6);
    }

    double get(String name) {
        return values.get(name) instanceof Double value ? value : Double.NaN;
    }

    Map<String, Object> all() {
        return values;
    }

    String json() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(values);
    }
}
