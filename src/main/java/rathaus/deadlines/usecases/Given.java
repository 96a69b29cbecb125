package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.Fristenrechner;
import rathaus.deadlines.Fristenrechner.Fault;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Problem;

/** The values of one question, read; what cannot be read is a problem and counts as not given. */
final class Given {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int LONGEST = 40;

    private final List<String> names;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Set<String> presets = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Given(List<Field> parameters, Map<String, List<String>> raw) {
        this.names = parameters.stream().map(Field::name).toList();
        raw.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> problems.add(new Problem(name, Fault.UNKNOWN)));
        for (Field parameter : parameters) {
            read(parameter, raw.getOrDefault(parameter.name(), List.of()));
        }
    }

    private void read(Field parameter, List<String> values) {
        List<String> filled = values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (filled.size() > 1) {
            refuse(parameter.name(), Fault.REPEATED);
        } else if (filled.size() == 1) {
            take(parameter, filled.getFirst());
            if (filled.getFirst().equals(parameter.preset())) {
                presets.add(parameter.name());
            }
        } else if (parameter.required()) {
            refuse(parameter.name(), Fault.MISSING);
        }
    }

    private void take(Field parameter, String text) {
        switch (parameter.kind()) {
            case DAY -> takeDay(parameter.name(), text);
            case NUMBER -> keepIf(NUMBER.matcher(text).matches(), parameter.name(), text, Fault.NO_NUMBER);
            case CHOICE -> keepIf(parameter.values().contains(text), parameter.name(), text, Fault.NOT_OFFERED);
        }
    }

    private void takeDay(String name, String text) {
        Optional<LocalDate> day = parsed(text);
        if (day.isEmpty()) {
            refuse(name, Fault.NO_DAY);
        } else if (day.get().getYear() < Fristenrechner.FIRST_YEAR || day.get().getYear() > Fristenrechner.LAST_YEAR) {
            refuse(name, Fault.OUT_OF_YEARS);
        } else {
            days.put(name, day.get());
        }
    }

    private void keepIf(boolean usable, String name, String text, Fault fault) {
        if (usable) {
            texts.put(name, text);
        } else {
            refuse(name, fault);
        }
    }

    private static Optional<LocalDate> parsed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.contains(".")
                            ? LocalDate.parse(text, GERMAN)
                            : LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    void refuse(String name, Fault fault) {
        problems.add(new Problem(name, fault));
    }

    /** A value that says nothing beside the others; one that holds anyway does no harm. */
    void refuseIfGiven(String... notHere) {
        for (String name : notHere) {
            if (isChosen(name)) {
                refuse(name, Fault.NOT_HERE);
            }
        }
    }

    /** Each must be given because another is. */
    void require(String... needed) {
        for (String name : needed) {
            if (!has(name)) {
                refuse(name, Fault.MISSING);
            }
        }
    }

    /** No day lies before the one from which all begins. */
    void requireFrom(LocalDate start, String... later) {
        for (String name : later) {
            LocalDate day = days.get(name);
            if (day != null && day.isBefore(start)) {
                refuse(name, Fault.BEFORE_START);
            }
        }
    }

    boolean has(String name) {
        return days.containsKey(name) || texts.containsKey(name);
    }

    /** Whether somebody said anything here that would not hold anyway. */
    boolean hasAny(String... some) {
        return Stream.of(some).anyMatch(this::isChosen);
    }

    private boolean isChosen(String name) {
        return has(name) && !presets.contains(name);
    }

    @Nullable
    LocalDate day(String name) {
        return days.get(name);
    }

    /** A day that has been required. */
    LocalDate requiredDay(String name) {
        LocalDate day = days.get(name);
        if (day == null) {
            throw new IllegalStateException("Not required: " + name);
        }
        return day;
    }

    String text(String name, String preset) {
        return texts.getOrDefault(name, preset);
    }

    int number(String name, int preset) {
        String text = texts.get(name);
        return text == null ? preset : Integer.parseInt(text);
    }

    boolean yes(String name, boolean preset) {
        return text(name, preset ? Fields.YES : Fields.NO).equals(Fields.YES);
    }

    boolean isFaulty() {
        return !problems.isEmpty();
    }

    /** In the order of the parameters. */
    Fristenrechner.Faulty faulty() {
        return new Fristenrechner.Faulty(problems.stream()
                .sorted(Comparator.comparingInt(problem -> place(problem.parameter())))
                .toList());
    }

    private int place(String name) {
        int place = names.indexOf(name);
        return place < 0 ? names.size() : place;
    }
}
