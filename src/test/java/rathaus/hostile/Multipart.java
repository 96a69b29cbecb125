package rathaus.hostile;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** A form with files, by hand. */
final class Multipart {

    static final String BOUNDARY = "grenze-hx7";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Multipart fields(List<Map.Entry<String, String>> encoded) {
        encoded.forEach(field -> part(
                "form-data; name=\"" + field.getKey() + "\"",
                "",
                Crafting.latin(java.net.URLDecoder.decode(field.getValue(), java.nio.charset.StandardCharsets.UTF_8))));
        return this;
    }

    Multipart file(String field, String fileName, String type, byte[] content) {
        return part("form-data; name=\"" + field + "\"; filename=\"" + fileName + "\"", type, content);
    }

    Multipart part(String disposition, String type, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n"
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
        out.writeBytes(Crafting.latin(head));
        out.writeBytes(content);
        out.writeBytes(Crafting.latin("\r\n"));
        return this;
    }

    byte[] unfinished() {
        return out.toByteArray();
    }

    byte[] finished() {
        out.writeBytes(Crafting.latin("--" + BOUNDARY + "--\r\n"));
        return out.toByteArray();
    }
}
