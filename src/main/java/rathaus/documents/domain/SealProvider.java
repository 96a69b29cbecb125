package rathaus.documents.domain;

import java.util.Optional;
import rathaus.documents.Sealing.Seal;

/** Whoever holds the key of a Kommune and signs with it: a service provider, a device, or the simulation. */
public interface SealProvider {

    /** The seal of the open Kommune; empty if it has none here. */
    Optional<Seal> seal();

    /** Puts a PAdES signature of baseline B under a PDF without changing what stands in it. */
    Outcome sign(byte[] pdf);

    /** What became of it. */
    sealed interface Outcome {}

    /** The PDF with its signature. */
    record Signed(byte[] pdf) implements Outcome {
        @Override
        public String toString() {
            return "Signed[" + pdf.length + " bytes]";
        }
    }

    /** Not now; another attempt makes sense. */
    record Unreachable(String reason) implements Outcome {}
}
