package rathaus.forms;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import rathaus.registers.Register;
import rathaus.registers.RegisterFact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The canonical form of what was fetched, see {@link AnswersJson}. */
final class FetchedJson {

    private FetchedJson() {}

    static void write(ObjectNode node, Answer.Fetched fetched) {
        Answer.Source source = fetched.source();
        node.put("about", source.about());
        ObjectNode asked = node.putObject("asked");
        fetched.asked().forEach(asked::put);
        node.put("at", source.at().toString());
        node.put("decision", fetched.decision());
        ObjectNode facts = node.putObject("facts");
        fetched.facts().forEach((fact, value) -> facts.put(fact.name(), value));
        node.put("legalBasis", source.legalBasis());
        node.put("register", source.register().name());
        node.put("request", source.request().toString());
        node.put("simulated", source.simulated());
        fetched.usedSince().ifPresent(at -> node.put("usedSince", at.toString()));
    }

    static Answer.Fetched read(JsonNode node) {
        Answer.Source source = new Answer.Source(
                Register.valueOf(node.get("register").stringValue()),
                node.get("simulated").booleanValue(),
                node.get("legalBasis").stringValue(),
                node.get("about").stringValue(),
                Instant.parse(node.get("at").stringValue()),
                UUID.fromString(node.get("request").stringValue()));
        Map<String, String> asked = new TreeMap<>();
        node.get("asked")
                .properties()
                .forEach(entry -> asked.put(entry.getKey(), entry.getValue().stringValue()));
        Map<RegisterFact, String> facts = new TreeMap<>();
        node.get("facts")
                .properties()
                .forEach(entry -> facts.put(
                        RegisterFact.valueOf(entry.getKey()), entry.getValue().stringValue()));
        Optional<Instant> used = node.optional("usedSince").map(at -> Instant.parse(at.stringValue()));
        return new Answer.Fetched(
                source, node.get("decision").stringValue(), new TreeMap<>(asked), new TreeMap<>(facts), used);
    }
}
