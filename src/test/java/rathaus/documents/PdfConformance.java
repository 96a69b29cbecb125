package rathaus.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps what it claims. */
public final class PdfConformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** Every broken rule of PDF/A-3a and PDF/UA-1; empty if the file is both. */
    public static List<String> failures(byte[] pdf) {
        List<String> all = new java.util.ArrayList<>(failures(pdf, PDFAFlavour.PDFA_3_A));
        all.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
        return all;
    }

    /** Every broken rule of PDF/A-2b; empty if the file is that. */
    public static List<String> failuresOfCopy(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFA_2_B);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion ->
                            flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                                    + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " @ "
                                    + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (VeraPDFException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
