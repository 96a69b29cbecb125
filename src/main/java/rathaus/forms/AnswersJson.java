package rathaus.forms;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import rathaus.forms.Answer.Address;
import rathaus.forms.Answer.Amount;
import rathaus.forms.Answer.Day;
import rathaus.forms.Answer.Entries;
import rathaus.forms.Answer.Fetched;
import rathaus.forms.Answer.Files;
import rathaus.forms.Answer.ForeignAddress;
import rathaus.forms.Answer.Many;
import rathaus.forms.Answer.Numeric;
import rathaus.forms.Answer.One;
import rathaus.forms.Answer.PartialDay;
import rathaus.forms.Answer.Period;
import rathaus.forms.Answer.Place;
import rathaus.forms.Answer.Signature;
import rathaus.forms.Answer.Text;
import rathaus.forms.Answer.TimeOfDay;
import rathaus.forms.Answer.UploadedFile;
import rathaus.forms.Answer.YesNo;
import rathaus.kernel.Money;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The canonical form of answers: UTF-8 JSON without white space, keys in ASCII order, each answer an object with its kind as
 * the only key: {@code {"familienname":{"text":"Beispiel"}}}. Numbers are texts. Equal answers have equal bytes.
 */
public final class AnswersJson {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxDocumentLength(4_000_000)
                            .build())
                    .build())
            .build();

    private AnswersJson() {}

    /** The canonical bytes. */
    public static byte[] write(Answers answers) {
        return JSON.writeValueAsString(object(answers)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the bytes are anything else: they come from our own store
     */
    public static Answers read(byte[] bytes) {
        try {
            return answers(JSON.readTree(bytes));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not the canonical form of answers", e);
        }
    }

    private static ObjectNode object(Answers answers) {
        ObjectNode node = JSON.createObjectNode();
        answers.all().forEach((field, answer) -> node.set(field, answer(answer)));
        return node;
    }

    private static ObjectNode answer(Answer answer) {
        ObjectNode node = JSON.createObjectNode();
        switch (answer) {
            case Text text -> node.put("text", text.value());
            case Numeric number -> node.put("number", number.value().toPlainString());
            case Amount amount -> node.put("cents", Long.toString(amount.value().cents()));
            case YesNo yes -> node.put("yes", yes.value());
            case One one -> node.put("one", one.code());
            case Many many -> many.codes().forEach(node.putArray("many")::add);
            case Day day -> node.put("day", day.value().toString());
            case PartialDay day -> node.put("partial", partial(day));
            case TimeOfDay time -> node.put("time", time.value().toString());
            case Period period -> period(node.putObject("period"), period);
            case Address address -> address(node.putObject("address"), address);
            case ForeignAddress address -> foreign(node.putObject("foreign"), address);
            case Place place -> place(node.putObject("place"), place);
            case Signature signature -> node.put("signed", signature.name());
            case Files files -> files(node.putObject("files"), files);
            case Fetched fetched -> FetchedJson.write(node.putObject("fetched"), fetched);
            case Entries entries -> {
                ArrayNode array = node.putArray("entries");
                entries.entries().forEach(entry -> array.add(object(entry)));
            }
        }
        return node;
    }

    private static String partial(PartialDay day) {
        return "%04d-%02d-%02d"
                .formatted(day.year(), day.month().orElse(0), day.day().orElse(0));
    }

    private static void period(ObjectNode node, Period period) {
        node.put("from", period.from().toString());
        period.to().ifPresent(day -> node.put("to", day.toString()));
    }

    private static void address(ObjectNode node, Address address) {
        node.put("addition", address.addition());
        node.put("houseNumber", address.houseNumber());
        node.put("postcode", address.postcode());
        node.put("street", address.street());
        node.put("town", address.town());
    }

    private static void foreign(ObjectNode node, ForeignAddress address) {
        address.inState().forEach(node.putArray("lines")::add);
        node.put("state", address.state());
    }

    private static void place(ObjectNode node, Place place) {
        node.put("description", place.description());
        place.latitude().ifPresent(north -> node.put("latitude", north.toPlainString()));
        place.longitude().ifPresent(east -> node.put("longitude", east.toPlainString()));
    }

    private static void files(ObjectNode node, Files files) {
        ArrayNode array = node.putArray("files");
        for (UploadedFile file : files.files()) {
            array.addObject()
                    .put("id", file.id().toString())
                    .put("mediaType", file.mediaType())
                    .put("name", file.name())
                    .put("size", Long.toString(file.size()));
        }
        node.put("later", files.later());
    }

    private static Answers answers(JsonNode node) {
        Map<String, Answer> answers = new TreeMap<>();
        for (var entry : node.properties()) {
            answers.put(entry.getKey(), answer(entry.getValue()));
        }
        return Answers.of(answers);
    }

    private static Answer answer(JsonNode node) {
        var only = node.properties().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "text" -> new Text(value.stringValue());
            case "number" -> new Numeric(new BigDecimal(value.stringValue()));
            case "cents" -> new Amount(new Money(Long.parseLong(value.stringValue())));
            case "yes" -> new YesNo(value.booleanValue());
            case "one" -> new One(value.stringValue());
            case "many" ->
                new Many(value.valueStream().map(JsonNode::stringValue).toList());
            case "day" -> new Day(LocalDate.parse(value.stringValue()));
            case "partial" -> partial(value.stringValue());
            case "time" -> new TimeOfDay(LocalTime.parse(value.stringValue()));
            case "period" -> period(value);
            case "address" -> address(value);
            case "foreign" ->
                new ForeignAddress(
                        value.get("state").stringValue(),
                        value.get("lines")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList());
            case "place" -> place(value);
            case "signed" -> new Signature(value.stringValue());
            case "files" -> files(value);
            case "fetched" -> FetchedJson.read(value);
            case "entries" ->
                new Entries(value.valueStream().map(AnswersJson::answers).toList());
            default -> throw new IllegalArgumentException("Unknown kind of answer");
        };
    }

    private static PartialDay partial(String text) {
        return new PartialDay(
                Integer.parseInt(text.substring(0, 4)), known(text.substring(5, 7)), known(text.substring(8, 10)));
    }

    private static Optional<Integer> known(String digits) {
        return Optional.of(Integer.valueOf(digits)).filter(number -> number > 0);
    }

    private static Period period(JsonNode node) {
        return new Period(
                LocalDate.parse(node.get("from").stringValue()),
                node.optional("to").map(day -> LocalDate.parse(day.stringValue())));
    }

    private static Address address(JsonNode node) {
        return new Address(
                node.get("street").stringValue(),
                node.get("houseNumber").stringValue(),
                node.get("addition").stringValue(),
                node.get("postcode").stringValue(),
                node.get("town").stringValue());
    }

    private static Place place(JsonNode node) {
        return new Place(
                node.get("description").stringValue(),
                node.optional("latitude").map(north -> new BigDecimal(north.stringValue())),
                node.optional("longitude").map(east -> new BigDecimal(east.stringValue())));
    }

    private static Files files(JsonNode node) {
        List<UploadedFile> files = new ArrayList<>();
        node.get("files")
                .forEach(file -> files.add(new UploadedFile(
                        UUID.fromString(file.get("id").stringValue()),
                        file.get("name").stringValue(),
                        file.get("mediaType").stringValue(),
                        Long.parseLong(file.get("size").stringValue()))));
        return new Files(files, node.get("later").booleanValue());
    }
}
