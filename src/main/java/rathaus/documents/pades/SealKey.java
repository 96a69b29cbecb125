package rathaus.documents.pades;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import rathaus.server.KeyFile;

/** Key and self-written certificate of a simulated seal, made when it is first needed and kept in one file (PKCS #12). */
record SealKey(PrivateKey key, X509Certificate certificate) {

    static final String NAME = "Beispielsiegel – ohne Rechtswirkung";

    private static final String ALIAS = "siegel";
    private static final Duration VALID = Duration.ofDays(10L * 365);

    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The file is protected by who may read it, not by a password that would stand beside it. */
    private static final char[] NO_SECRET = "beispiel".toCharArray();

    /** The key of this file; made if there is none. */
    static SealKey in(Path file, Instant now) {
        try {
            if (!Files.exists(file)) {
                KeyFile.make(file, bytes(make(now)));
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the simulated seal: " + file, e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("The key of the simulated seal is damaged: " + file, e);
        }
    }

    static SealKey make(Instant now) throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        X500Name name = X500Name.getInstance(new X500Principal("CN=" + NAME).getEncoded());
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                name,
                BigInteger.valueOf(now.toEpochMilli()),
                time(now.minus(Duration.ofDays(1))),
                time(now.plus(VALID)),
                name,
                SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        return new SealKey(keys.getPrivate(), certificate);
    }

    /** As RFC 5280 4.1.2.5 wants it for years up to 2049. */
    private static Time time(Instant instant) {
        return new Time(new DERUTCTime(UTC_TIME.format(instant)));
    }

    private static byte[] bytes(SealKey fresh) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, fresh.key, NO_SECRET, new Certificate[] {fresh.certificate});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, NO_SECRET);
        return bytes.toByteArray();
    }

    private static SealKey read(byte[] bytes) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(bytes), NO_SECRET);
        if (store.getKey(ALIAS, NO_SECRET) instanceof PrivateKey key
                && store.getCertificate(ALIAS) instanceof X509Certificate certificate) {
            return new SealKey(key, certificate);
        }
        throw new GeneralSecurityException("No key and certificate");
    }

    @Override
    public String toString() {
        return "SealKey";
    }
}
