package rathaus.documents.pades;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Checks a sealed PDF as a reader does that knows nothing of this program. */
public final class SealCheck {

    private SealCheck() {}

    /** Who sealed it, if the seal is unbroken and covers the whole file. */
    public static String holder(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            if (signatures.size() != 1) {
                return "";
            }
            PDSignature signature = signatures.getFirst();
            int[] range = signature.getByteRange();
            boolean whole = range[0] == 0 && range[2] + range[3] == pdf.length;
            boolean cades = "ETSI.CAdES.detached".equals(signature.getSubFilter());
            return whole && cades ? holder(signature.getSignedContent(pdf), signature.getContents(pdf)) : "";
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            return "";
        }
    }

    /** A signature stands in room that is a little too large; the rest is zeros. */
    private static ContentInfo first(byte[] padded) throws IOException {
        try (ASN1InputStream asn1 = new ASN1InputStream(padded)) {
            return ContentInfo.getInstance(asn1.readObject());
        }
    }

    private static String holder(byte[] content, byte[] contents)
            throws IOException, CMSException, OperatorCreationException, GeneralSecurityException {
        CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), first(contents));
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        Collection<X509CertificateHolder> certificates =
                signed.getCertificates().getMatches(signer.getSID());
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(certificates.iterator().next());
        AttributeTable attributes = signer.getSignedAttributes();
        boolean baseline = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null
                && attributes.get(CMSAttributes.signingTime) == null;
        boolean unbroken = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        return baseline && unbroken
                ? certificate.getSubjectX500Principal().getName().replace("CN=", "")
                : "";
    }
}
