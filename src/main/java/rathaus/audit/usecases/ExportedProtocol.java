package rathaus.audit.usecases;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.history.ChainExcerpt;
import rathaus.history.ChainExcerpt.SealedAct;
import rathaus.kernel.KommuneId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The acts of a file with what proves each of them, and in words. */
record ExportedProtocol(KommuneId kommune, List<SealedAct> acts) {

    /** One act for people; empty words where the payload was erased. */
    record Line(String at, String kind, String actor, String role, String reason, long number) {}

    void writeJson(OutputStream out) throws IOException {
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("kommune", kommune.value());
            json.writeArrayPropertyStart("handlungen");
            acts.forEach(act -> write(json, act));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, SealedAct act) {
        HexFormat hex = HexFormat.of();
        json.writeStartObject();
        json.writeStringProperty("id", act.event().toString());
        json.writeStringProperty("hash", hex.formatHex(act.hash()));
        act.link().ifPresent(link -> {
            json.writeNumberProperty("nummer", link.number());
            json.writeStringProperty("vorher", hex.formatHex(act.before()));
            json.writeStringProperty("glied", hex.formatHex(link.link()));
        });
        byte[] body = act.body();
        byte[] salt = act.salt();
        if (body != null && salt != null) {
            json.writeStringProperty("salz", hex.formatHex(salt));
            json.writeStringProperty("inhalt", Base64.getEncoder().encodeToString(body));
        }
        json.writeEndObject();
    }

    List<Line> lines() {
        return acts.stream().map(ExportedProtocol::line).toList();
    }

    private static Line line(SealedAct act) {
        Map<String, Object> fields =
                Optional.ofNullable(act.body()).map(ChainExcerpt::fields).orElse(Map.of());
        return new Line(
                text(fields, "at"),
                text(fields, "kind"),
                text(fields, "actor"),
                text(fields, "role"),
                text(fields, "reason"),
                act.link().map(ChainExcerpt.Link::number).orElse(0L));
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.getOrDefault(name, ""));
    }
}
