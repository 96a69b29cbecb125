package rathaus.history;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import rathaus.history.TimeStamps.Checked;

/**
 * Decides what a token is worth: it is over this hash, its signature and its certificate's purpose are right (RFC 3161 2.3),
 * and the certificate leads to one that we trust (if we trust any), at the time of the stamp, because tokens outlive certificates.
 */
public record TokenCheck(List<X509Certificate> trusted, boolean evidential) {

    public TokenCheck {
        trusted = List.copyOf(trusted);
    }

    /**
     * Checks a token where nobody says whom to trust: it is over this hash, and signed by the certificate that it brings. Who
     * that is has to be judged by its reader.
     */
    public static Checked byItself(byte[] encoded, byte[] sha256) {
        return new TokenCheck(List.of(), false).check(encoded, sha256);
    }

    /** Checks an encoded token. */
    public Checked check(byte[] encoded, byte[] sha256) {
        try {
            return check(new TimeStampToken(new CMSSignedData(encoded)), sha256);
        } catch (CMSException | TSPException | IOException e) {
            return new Checked.Invalid("not a token of RFC 3161");
        }
    }

    /** Checks a token. */
    public Checked check(TimeStampToken token, byte[] sha256) {
        boolean isOurs = token.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), sha256);
        if (!isOurs) {
            return new Checked.Invalid("over another hash");
        }
        try {
            X509Certificate signer = signer(token);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            if (!trusted.isEmpty()) {
                requireTrust(signer, token);
            }
            return new Checked.Valid(
                    token.getTimeStampInfo().getGenTime().toInstant(),
                    signer.getSubjectX500Principal().getName(),
                    evidential);
        } catch (TSPException | OperatorCreationException e) {
            return new Checked.Invalid("signature or purpose of the certificate does not fit");
        } catch (GeneralSecurityException e) {
            return new Checked.Invalid("the certificate does not lead to one that is trusted");
        }
    }

    @SuppressWarnings("unchecked") // the library's id of a signer selects certificates, and does not say so
    private static X509Certificate signer(TimeStampToken token) throws TSPException {
        Selector<X509CertificateHolder> ofSigner = token.getSID();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(ofSigner)) {
            return certificate(holder);
        }
        throw new TSPException("the certificate of the signer is missing");
    }

    private static List<X509Certificate> all(TimeStampToken token) {
        List<X509Certificate> found = new ArrayList<>();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            found.add(certificate(holder));
        }
        return found;
    }

    private static X509Certificate certificate(X509CertificateHolder holder) {
        try {
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a certificate", e);
        }
    }

    private void requireTrust(X509Certificate signer, TimeStampToken token) throws GeneralSecurityException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        Set<TrustAnchor> anchors =
                trusted.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setRevocationEnabled(false);
        parameters.setDate(token.getTimeStampInfo().getGenTime());
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all(token))));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }
}
