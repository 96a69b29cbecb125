package rathaus.history.rfc3161;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import rathaus.history.TimeStamps;
import rathaus.history.TokenCheck;
import rathaus.history.rfc3161.DemonstrationKey.Pair;

/**
 * An authority for demonstrations and tests: makes real tokens with a key of its own, which lies beside the data it stamps.
 * Its stamps prove nothing to anybody, and its name says so.
 */
final class SimulatedTimeStamps implements TimeStamps {

    /** No policy of anybody: an example arc (2.999). */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.1");

    private final Pair pair;
    private final TokenCheck check;
    private final Clock clock;

    SimulatedTimeStamps(Pair pair, Clock clock) {
        this.pair = pair;
        this.check = new TokenCheck(List.of(pair.certificate()), false);
        this.clock = clock;
    }

    @Override
    public Stamped stamp(byte[] sha256) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest wish = generator.generate(TSPAlgorithms.SHA256, sha256);
            byte[] token = answer(wish, pair.key(), pair.certificate(), clock).getEncoded();
            return switch (check.check(token, sha256)) {
                case Checked.Valid valid -> new Stamped.Done(token, valid.authority(), false, valid.at());
                case Checked.Invalid invalid -> new Stamped.Refused(invalid.reason());
            };
        } catch (GeneralSecurityException | OperatorCreationException | TSPException | IOException e) {
            throw new IllegalStateException("The simulated authority cannot stamp", e);
        }
    }

    /** The token that an authority with this key answers with. */
    static TimeStampToken answer(TimeStampRequest wish, PrivateKey key, X509Certificate certificate, Clock clock)
            throws GeneralSecurityException, OperatorCreationException, TSPException {
        DigestCalculator digest = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key, certificate), digest, POLICY);
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        // the library asks for the old type of an instant
        return generator.generate(wish, BigInteger.valueOf(clock.millis()), java.util.Date.from(clock.instant()));
    }

    @Override
    public Checked check(byte[] token, byte[] sha256) {
        return check.check(token, sha256);
    }
}
