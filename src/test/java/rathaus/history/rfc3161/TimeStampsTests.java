package rathaus.history.rfc3161;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.history.TimeStamps.Checked;
import rathaus.history.TimeStamps.Stamped;
import rathaus.history.TokenCheck;
import rathaus.history.rfc3161.DemonstrationKey.Pair;
import rathaus.kernel.ContentHash;

/** Against an authority in this process that answers by RFC 3161. */
class TimeStampsTests {

    private static final byte[] LINK = hash("link");
    private static final byte[] OTHER = hash("other");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What the authority does with a request. */
    private interface Answering {
        byte[] answer(TimeStampRequest wish) throws Exception;
    }

    private final Pair ours = pair();
    private HttpServer authority;
    private volatile Answering answering = wish -> answer(wish, ours);

    @BeforeEach
    void open() throws IOException {
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/", exchange -> {
            try {
                byte[] body = answering.answer(
                        new TimeStampRequest(exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            } catch (Exception e) {
                throw new IOException(e);
            } finally {
                exchange.close();
            }
        });
        authority.start();
    }

    @AfterEach
    void close() {
        authority.stop(0);
    }

    @Test
    void stampsAndChecks() {
        HttpTimeStamps stamps = stamps(ours);
        assertThat(stamps.stamp(LINK)).isInstanceOfSatisfying(Stamped.Done.class, done -> {
            assertThat(done.at())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
            assertThat(done.evidential()).isTrue();
            assertThat(stamps.check(done.token(), LINK)).isInstanceOf(Checked.Valid.class);
            assertThat(stamps.check(done.token(), OTHER)).isEqualTo(new Checked.Invalid("over another hash"));
            assertThat(stamps(pair()).check(done.token(), LINK))
                    .as("an authority that is not ours")
                    .isInstanceOf(Checked.Invalid.class);
        });
        assertThat(stamps.check(LINK, LINK)).isEqualTo(new Checked.Invalid("not a token of RFC 3161"));
    }

    @Test
    void refusesAnswersOfOthersAndToOtherQuestions() {
        Pair stranger = pair();
        answering = wish -> answer(wish, stranger);
        assertThat(stamps(ours).stamp(LINK)).isInstanceOf(Stamped.Refused.class);
        answering = wish ->
                answer(new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA256, OTHER, wish.getNonce()), ours);
        assertThat(stamps(ours).stamp(LINK)).as("another hash").isInstanceOf(Stamped.Refused.class);
        answering = wish ->
                answer(new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA256, LINK, BigInteger.TWO), ours);
        assertThat(stamps(ours).stamp(LINK)).as("an answer of earlier").isInstanceOf(Stamped.Refused.class);
    }

    @Test
    void isUnreachableWhereNobodyAnswersOrWithAnError() {
        answering = wish -> new byte[0];
        assertThat(stamps(ours).stamp(LINK)).isEqualTo(new Stamped.Unreachable("HTTP 503"));
        authority.stop(0);
        assertThat(stamps(ours).stamp(LINK)).isInstanceOf(Stamped.Unreachable.class);
    }

    @Test
    void simulatesWithAKeyThatStaysAndSaysSo(@TempDir Path folder) {
        Path file = folder.resolve("key");
        Clock clock = Clock.systemUTC();
        Stamped stamped = new SimulatedTimeStamps(DemonstrationKey.in(file, clock.instant()), clock).stamp(LINK);
        SimulatedTimeStamps later = new SimulatedTimeStamps(DemonstrationKey.in(file, clock.instant()), clock);
        assertThat(stamped).isInstanceOfSatisfying(Stamped.Done.class, done -> {
            assertThat(done.evidential()).isFalse();
            assertThat(done.authority()).contains("Demonstration", "ohne Beweiswert");
            assertThat(later.check(done.token(), LINK))
                    .isInstanceOfSatisfying(
                            Checked.Valid.class,
                            valid -> assertThat(valid.evidential()).isFalse());
            assertThat(later.check(done.token(), OTHER)).isInstanceOf(Checked.Invalid.class);
        });
    }

    private HttpTimeStamps stamps(Pair trusted) {
        URI address = URI.create("http://127.0.0.1:" + authority.getAddress().getPort() + "/");
        return new HttpTimeStamps(address, PATIENCE, new TokenCheck(List.of(trusted.certificate()), true));
    }

    private static byte[] answer(TimeStampRequest wish, Pair pair) throws Exception {
        var token = SimulatedTimeStamps.answer(wish, pair.key(), pair.certificate(), Clock.systemUTC());
        PKIStatusInfo granted = new PKIStatusInfo(PKIStatus.granted);
        return new TimeStampResp(granted, token.toCMSSignedData().toASN1Structure()).getEncoded();
    }

    private static Pair pair() {
        try {
            return DemonstrationKey.make(Instant.now());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(String text) {
        return ContentHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
