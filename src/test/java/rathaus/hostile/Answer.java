package rathaus.hostile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came back, one character for each byte.
 *
 * @param status 0 if there was no answer that can be read
 * @param head status line and headers as they came
 * @param body without the frames of chunks
 * @param cut whether the server hung up in the middle
 */
record Answer(
        int status, String head, List<Map.Entry<String, String>> headers, String body, boolean cut, Duration took) {

    static Answer of(byte[] bytes, boolean cut, Duration took) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? text : text.substring(0, end);
        String[] lines = head.split("\r\n", -1);
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.add(Map.entry(
                        lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip()));
            }
        }
        String body = end < 0 ? "" : text.substring(end + 4);
        boolean chunked = headers.contains(Map.entry("transfer-encoding", "chunked"));
        return new Answer(status(lines[0]), head, headers, chunked ? joined(body) : body, cut, took);
    }

    private static int status(String line) {
        return line.matches("HTTP/1\\.1 [1-9][0-9]{2}.*") ? Integer.parseInt(line.substring(9, 12)) : 0;
    }

    private static String joined(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        int end = chunks.indexOf("\r\n", at);
        while (end > at) {
            int size = Integer.parseInt(chunks.substring(at, end).strip(), 16);
            int last = Math.min(end + 2 + size, chunks.length());
            body.append(chunks, Math.min(end + 2, last), last);
            at = last + 2;
            end = size == 0 ? -1 : chunks.indexOf("\r\n", at);
        }
        return body.toString();
    }

    List<String> all(String header) {
        return headers.stream()
                .filter(entry -> entry.getKey().equals(header))
                .map(Map.Entry::getValue)
                .toList();
    }

    Optional<String> first(String header) {
        return all(header).stream().findFirst();
    }

    boolean isMarkup() {
        String type = first("content-type").orElse("text/html");
        return !type.startsWith("application/") && !type.startsWith("text/plain");
    }
}
