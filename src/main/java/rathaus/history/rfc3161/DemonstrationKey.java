package rathaus.history.rfc3161;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import rathaus.server.KeyFile;

/** Key and self-signed certificate of the simulated authority, made at the first start and kept in one file. */
final class DemonstrationKey {

    static final String NAME = "CN=Zeitstempel der Demonstration ohne Beweiswert";

    private static final Duration VALID = Duration.ofDays(15L * 365);

    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A key and the certificate that says whose it is. */
    record Pair(PrivateKey key, X509Certificate certificate) {
        @Override
        public String toString() {
            return "Pair";
        }
    }

    private DemonstrationKey() {}

    /** The pair of this file; made if there is none. */
    static Pair in(Path file, Instant now) {
        try {
            if (!Files.exists(file)) {
                KeyFile.make(file, bytes(make(now)));
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the simulated authority: " + file, e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("The key of the simulated authority is damaged: " + file, e);
        }
    }

    static Pair make(Instant now) throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        X500Principal name = new X500Principal(NAME);
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                X500Name.getInstance(name.getEncoded()),
                BigInteger.valueOf(now.toEpochMilli()),
                time(now.minus(Duration.ofDays(1))),
                time(now.plus(VALID)),
                X500Name.getInstance(name.getEncoded()),
                SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        return new Pair(keys.getPrivate(), certificate);
    }

    /** As RFC 5280 4.1.2.5 wants it for years up to 2049. */
    private static Time time(Instant instant) {
        return new Time(new DERUTCTime(UTC_TIME.format(instant)));
    }

    /** A line each. */
    private static byte[] bytes(Pair pair) throws GeneralSecurityException {
        Base64.Encoder base64 = Base64.getEncoder();
        String lines = base64.encodeToString(pair.key().getEncoded())
                + "\n"
                + base64.encodeToString(pair.certificate().getEncoded())
                + "\n";
        return lines.getBytes(StandardCharsets.US_ASCII);
    }

    private static Pair read(Path file) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file);
        Base64.Decoder base64 = Base64.getDecoder();
        PrivateKey key =
                KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.getFirst())));
        return new Pair(key, (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(base64.decode(lines.getLast()))));
    }
}
