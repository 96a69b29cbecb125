package rathaus.history.rfc3161;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import rathaus.history.TimeStamps;
import rathaus.history.TokenCheck;

/** Asks an authority by HTTP (RFC 3161 3.4) with a nonce, and trusts its answer only after having checked it. */
final class HttpTimeStamps implements TimeStamps {

    private static final int LARGEST_ANSWER = 1_000_000;
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI authority;
    private final Duration timeout;
    private final TokenCheck check;
    private final HttpClient http;

    HttpTimeStamps(URI authority, Duration timeout, TokenCheck check) {
        this.authority = authority;
        this.timeout = timeout;
        this.check = check;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Stamped stamp(byte[] sha256) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest wish = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, RANDOM));
        try {
            HttpResponse<InputStream> answer = http.send(request(wish), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return answer.statusCode() == 200
                        ? read(wish, body.readNBytes(LARGEST_ANSWER), sha256)
                        : new Stamped.Unreachable("HTTP " + answer.statusCode());
            }
        } catch (IOException e) {
            return new Stamped.Unreachable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Stamped.Unreachable("interrupted");
        }
    }

    private HttpRequest request(TimeStampRequest wish) throws IOException {
        return HttpRequest.newBuilder(authority)
                .timeout(timeout)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(wish.getEncoded()))
                .build();
    }

    /** Nonce, hash and status must be those of the request; then the token itself is checked. */
    private Stamped read(TimeStampRequest wish, byte[] answer, byte[] sha256) throws IOException {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(wish);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                return new Stamped.Unreachable("refused with status " + response.getStatus());
            }
            return switch (check.check(token, sha256)) {
                case Checked.Valid valid ->
                    new Stamped.Done(token.getEncoded(), valid.authority(), valid.evidential(), valid.at());
                case Checked.Invalid invalid -> new Stamped.Refused(invalid.reason());
            };
        } catch (TSPException e) {
            return new Stamped.Refused("the answer does not belong to the request");
        }
    }

    @Override
    public Checked check(byte[] token, byte[] sha256) {
        return check.check(token, sha256);
    }
}
