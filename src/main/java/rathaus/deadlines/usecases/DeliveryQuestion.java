package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.Bekanntgabe;
import rathaus.deadlines.BekanntgabeRule;
import rathaus.deadlines.BekanntgabeRule.Effect;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Delivery;
import rathaus.deadlines.DeliveryChannel;
import rathaus.deadlines.Fristenrechner.Fault;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.ProcedureLaw;

/** The part of a question that asks how and when something was delivered. */
record DeliveryQuestion(Deadlines deadlines) {

    static final String WAY = "weg";
    static final String ON = "aufgabe";
    private static final String RETRIEVED = "abruf";
    private static final String RENEWED = "erneut";
    private static final String RECEIVED = "zugang";
    private static final String LOST = "nie-angekommen";
    private static final String FICTION_MOVES = "fiktionstag-verschieben";
    private static final String EARLY = "frueher-abruf-entscheidet";
    private static final String LAPSE_MOVES = "abrufzeit-verschieben";

    private static final Map<DeliveryChannel, String> WAYS = Map.of(
            DeliveryChannel.POST, "post",
            DeliveryChannel.EMAIL, "email",
            DeliveryChannel.MAILBOX, "postfach",
            DeliveryChannel.RETRIEVAL, "abruf",
            DeliveryChannel.REGISTERED, "einschreiben",
            DeliveryChannel.ACKNOWLEDGED, "empfangsbekenntnis");

    /** What is known of a delivery, and the rule for it. */
    record Known(Delivery delivery, BekanntgabeRule rule, Bekanntgabe bekanntgabe) {}

    static List<Field> parameters(boolean required) {
        return List.of(
                Fields.choice(
                        WAY,
                        required,
                        "",
                        Stream.of(DeliveryChannel.values()).map(WAYS::get).toList()),
                required ? Fields.requiredDay(ON) : Fields.day(ON),
                Fields.day(RETRIEVED),
                Fields.day(RENEWED),
                Fields.day(RECEIVED),
                Fields.flag(LOST, Fields.NO),
                Fields.flag(FICTION_MOVES, ""),
                Fields.flag(EARLY, ""),
                Fields.flag(LAPSE_MOVES, ""));
    }

    /** Names of all parameters, for those who know the day of notification already. */
    static String[] names() {
        return parameters(false).stream().map(Field::name).toArray(String[]::new);
    }

    /** The delivery; empty if its values do not fit together, which the values then know. */
    Optional<Known> read(Given given, ProcedureLaw law) {
        given.require(WAY, ON);
        if (given.isFaulty()) {
            return Optional.empty();
        }
        LocalDate on = given.requiredDay(ON);
        given.requireFrom(on, RETRIEVED, RENEWED, RECEIVED);
        Optional<BekanntgabeRule> rule = deadlines.bekanntgabeRules().find(law, channel(given.text(WAY, "")), on);
        if (rule.isEmpty()) {
            given.refuse(ON, Fault.NO_RULE_THEN);
        }
        rule.ifPresent(found -> refuseWhatIsNotHere(given, found));
        return given.isFaulty() ? Optional.empty() : rule.map(found -> known(given, on, found));
    }

    private static void refuseWhatIsNotHere(Given given, BekanntgabeRule rule) {
        boolean retrievable = rule.channel() == DeliveryChannel.MAILBOX || rule.channel() == DeliveryChannel.RETRIEVAL;
        if (!retrievable) {
            given.refuseIfGiven(RETRIEVED, EARLY);
        }
        if (!rule.proofs().retrievalBeforeRenewal()) {
            given.refuseIfGiven(RENEWED);
        }
        if (rule.effect() == Effect.RETRIEVAL) {
            given.refuseIfGiven(RECEIVED, EARLY);
        } else {
            given.refuseIfGiven(LAPSE_MOVES);
        }
    }

    private Known known(Given given, LocalDate on, BekanntgabeRule rule) {
        LocalDate retrieved = given.day(RETRIEVED);
        Delivery delivery =
                new Delivery(on, retrieved, given.day(RENEWED), given.day(RECEIVED), given.yes(LOST, false));
        BekanntgabeRule.Switches preset = rule.switches();
        BekanntgabeRule chosen = rule.with(new BekanntgabeRule.Switches(
                given.yes(FICTION_MOVES, preset.fictionDayMoves()),
                given.yes(EARLY, preset.earlyRetrievalDecides()),
                given.yes(LAPSE_MOVES, preset.lapseMoves())));
        LocalDate seenFrom = retrieved == null ? on : retrieved;
        return new Known(delivery, chosen, deadlines.bekanntgabe(chosen, delivery, seenFrom));
    }

    private static DeliveryChannel channel(String way) {
        return WAYS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(way))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static @Nullable ProcedureLaw law(String name) {
        return Stream.of(ProcedureLaw.values())
                .filter(law -> name(law).equals(name))
                .findFirst()
                .orElse(null);
    }

    static String name(ProcedureLaw law) {
        return law.name().toLowerCase(Locale.ROOT);
    }
}
