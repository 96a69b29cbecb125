package rathaus.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import rathaus.design.Frame;
import rathaus.kernel.LegalDay;
import rathaus.registers.Register;
import rathaus.registers.RegisterFact;

/** What was fetched, in words. */
final class FetchedText {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm").withZone(LegalDay.ZONE);

    private final Frame.Texts texts;

    FetchedText(Frame.Texts texts) {
        this.texts = texts;
    }

    /** All in one line, with source and instant, for summaries, letters and the clerk. */
    String line(Answer.Fetched fetched) {
        String facts = facts(fetched).entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("; "));
        return fetched.usedSince().isPresent()
                ? texts.get("forms.fetched.line", facts, source(fetched))
                : texts.get("forms.fetched.line-undecided", source(fetched));
    }

    /** What is said beside a typed answer: that it agrees, or what the register said instead. */
    String besides(Answer.Fetched fetched, boolean agrees) {
        return agrees
                ? texts.get("forms.fetched.agrees", source(fetched))
                : texts.get("forms.fetched.differs", line(fetched));
    }

    /** Register, instant, person and paragraph. */
    String source(Answer.Fetched fetched) {
        Answer.Source source = fetched.source();
        return texts.get(
                "forms.fetched.source",
                register(texts, source.register(), source.simulated()),
                at(source.at()),
                source.about(),
                source.legalBasis());
    }

    /** Each fact by its name. */
    Map<String, String> facts(Answer.Fetched fetched) {
        Map<String, String> facts = new LinkedHashMap<>();
        fetched.facts().forEach((fact, value) -> facts.put(texts.get("forms.fact." + fact.key()), value(fact, value)));
        return facts;
    }

    /** The name of a register; of a simulated one with the word that says so. */
    static String register(Frame.Texts texts, Register register, boolean simulated) {
        String name = texts.get("forms.register." + register.word());
        return simulated ? texts.get("forms.register.simulated", name) : name;
    }

    private String value(RegisterFact fact, String value) {
        return switch (fact) {
            case EINZUG -> GermanText.day(LocalDate.parse(value));
            case GESAMTMASSE -> texts.get("forms.fetched.kilograms", value);
            case LAENGE -> texts.get("forms.fetched.millimetres", value);
            default -> value;
        };
    }

    private static String at(Instant instant) {
        return INSTANT.format(instant);
    }
}
