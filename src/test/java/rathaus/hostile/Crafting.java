package rathaus.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A request in the making: begins as what an honest browser would send to the route, and is then spoilt by a {@link Family}.
 * Names and values of the query and of forms are held as they go over the wire, already encoded, one character for each byte.
 */
final class Crafting {

    final Random random;
    final Ids ids;
    String method;
    String path;
    final List<Map.Entry<String, String>> query = new ArrayList<>();
    final List<Map.Entry<String, String>> fields = new ArrayList<>();
    final List<Map.Entry<String, String>> headers = new ArrayList<>();
    final List<String> cookies = new ArrayList<>();
    Optional<String> host = Optional.of("localhost");
    Optional<String> contentType = Optional.of("application/x-www-form-urlencoded");
    byte @Nullable [] body;
    byte @Nullable [] raw;
    boolean ends;

    Crafting(Random random, Ids ids, String method, String path) {
        this.random = random;
        this.ids = ids;
        this.method = method;
        this.path = path;
    }

    boolean posts() {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    /** Where parameters travel. */
    List<Map.Entry<String, String>> parameters() {
        return posts() ? fields : query;
    }

    /** Replaces one parameter other than the hidden field, or the last part of the path; adds a parameter if there is none. */
    void spoilOne(String encoded) {
        List<Map.Entry<String, String>> all = parameters();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).getKey().equals("_csrf")) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            all.add(Map.entry("q", encoded));
            return;
        }
        int place = places.get(random.nextInt(places.size()));
        all.set(place, Map.entry(all.get(place).getKey(), encoded));
    }

    /** Replaces every parameter other than the hidden field. */
    void spoilAll(String encoded) {
        parameters().replaceAll(entry -> entry.getKey().equals("_csrf") ? entry : Map.entry(entry.getKey(), encoded));
        spoilOne(encoded);
    }

    /** Sometimes one, sometimes all parameters, sometimes what the path names. */
    void spoil(String encoded) {
        switch (random.nextInt(4)) {
            case 0 -> spoilAll(encoded);
            case 1 -> spoilPath(encoded.replace("/", "%2F").replace("?", "%3F").replace("+", "%20"));
            default -> spoilOne(encoded);
        }
    }

    /** Replaces one part of the path behind the Kommune. */
    void spoilPath(String encoded) {
        String[] parts = path.split("/", -1);
        if (parts.length < 3) {
            path = path + "/" + encoded;
            return;
        }
        parts[2 + random.nextInt(parts.length - 2)] = encoded;
        path = String.join("/", parts);
    }

    void header(String name, String value) {
        headers.add(Map.entry(name, value));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** As it goes over the wire. */
    byte[] bytes() {
        if (raw != null) {
            return raw;
        }
        byte[] content = body != null ? body : latin(posts() ? joined(fields) : "");
        StringBuilder head = new StringBuilder(method).append(' ').append(path);
        if (!query.isEmpty()) {
            head.append('?').append(joined(query));
        }
        head.append(" HTTP/1.1\r\n");
        host.ifPresent(name -> head.append("Host: ").append(name).append("\r\n"));
        head.append("Connection: close\r\nAccept: text/html\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ").append(String.join("; ", cookies)).append("\r\n");
        }
        headers.forEach(header -> head.append(header.getKey())
                .append(": ")
                .append(header.getValue())
                .append("\r\n"));
        if (content.length > 0 || posts()) {
            contentType.ifPresent(
                    type -> head.append("Content-Type: ").append(type).append("\r\n"));
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(latin(head.append("\r\n").toString()));
        all.writeBytes(content);
        return all.toByteArray();
    }

    static String joined(List<Map.Entry<String, String>> pairs) {
        StringBuilder text = new StringBuilder();
        pairs.forEach(pair -> text.append(text.isEmpty() ? "" : "&")
                .append(pair.getKey())
                .append('=')
                .append(pair.getValue()));
        return text.toString();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
