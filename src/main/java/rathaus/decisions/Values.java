package rathaus.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.context.Context;
import org.camunda.feel.syntaxtree.Val;
import org.jspecify.annotations.Nullable;

/**
 * What an expression may see: names with plain values (text, number, yes/no, day, time of day, list, map of these, or null for "not
 * answered"). Any other type is a defect of the caller, so that no expression ever meets a Java object.
 */
public final class Values {

    private final Map<String, @Nullable Object> variables;
    private final Map<String, Val> converted;
    private int longestList;

    private Values(Map<String, @Nullable Object> variables, Map<String, Val> converted, int longestList) {
        this.variables = variables;
        this.converted = new ConcurrentHashMap<>(converted);
        this.longestList = longestList;
    }

    /** Nothing yet. */
    public static Values empty() {
        return new Values(new HashMap<>(), Map.of(), 0);
    }

    /** A copy to which more can be added without changing this one. */
    public Values copy() {
        return new Values(new HashMap<>(variables), converted, longestList);
    }

    /**
     * Adds or replaces a value.
     *
     * @throws IllegalArgumentException if the value is not plain
     */
    public Values put(String name, @Nullable Object value) {
        variables.put(name, plain(value));
        converted.remove(name);
        return this;
    }

    /** Takes over a value that another instance has already checked; saves the work for large tables. */
    public Values putAllOf(Values other) {
        variables.putAll(other.variables);
        other.variables.keySet().forEach(converted::remove);
        converted.putAll(other.converted);
        longestList = Math.max(longestList, other.longestList);
        return this;
    }

    /** The value under this name. */
    public @Nullable Object get(String name) {
        return variables.get(name);
    }

    Map<String, Object> forEngine() {
        return Collections.unmodifiableMap(variables);
    }

    /** The same for FEEL alone: each value is converted once, when an expression first asks for it. */
    Context forFeel() {
        return new FeelContext(this);
    }

    /** The value as FEEL sees it; null if the name is unknown. */
    @Nullable
    Val converted(String name) {
        if (!variables.containsKey(name)) {
            return null;
        }
        return converted.computeIfAbsent(name, key -> Feel.convert(variables.get(key)));
    }

    Set<String> names() {
        return variables.keySet();
    }

    int longestList() {
        return longestList;
    }

    private @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean yes -> yes;
            case BigDecimal number -> number;
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case Double number -> BigDecimal.valueOf(number);
            case LocalDate day -> day;
            case LocalTime time -> time;
            case List<?> list -> plainList(list);
            case Map<?, ?> map -> plainMap(map);
            default -> throw new IllegalArgumentException("Not a plain value: " + value.getClass());
        };
    }

    private List<@Nullable Object> plainList(List<?> list) {
        longestList = Math.max(longestList, list.size());
        List<@Nullable Object> result = new ArrayList<>(list.size());
        list.forEach(entry -> result.add(plain(entry)));
        return result;
    }

    private Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        Map<String, @Nullable Object> result = HashMap.newHashMap(map.size());
        map.forEach((key, entry) -> result.put(String.valueOf(key), plain(entry)));
        return result;
    }

    @Override
    public String toString() {
        return "Values " + variables.keySet();
    }
}
