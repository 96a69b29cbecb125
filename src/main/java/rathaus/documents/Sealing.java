package rathaus.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * The electronic seal of the open Kommune on what it sends (Art. 35 eIDAS-VO; § 3a Abs. 3 VwVfG lets a qualified seal of the
 * authority stand for the written form). Whether there is one is the operator's affair; what is sealed, the Kommune's. Without
 * a provider nothing is sealed and nothing says so.
 */
public interface Sealing {

    /** What a Kommune seals. */
    enum Extent {
        NOTHING,
        DECISIONS,
        EVERY_LETTER
    }

    /** The seal that is put under letters now; empty without a provider. */
    Optional<Seal> seal();

    /** What the Kommune wants sealed; decisions, until somebody has chosen. */
    Chosen chosen();

    /**
     * Chooses what is sealed from now on. False if somebody else has chosen meanwhile.
     *
     * @param seen version that the administrator saw
     */
    boolean choose(Actor.Staff administrator, Extent extent, int seen);

    /** Seals a finished PDF, if the Kommune wants that and there is a provider. */
    Outcome seal(byte[] pdf, boolean decision);

    /** The seals of stored files by their ids; files without one are left out. */
    Map<UUID, Seal> sealsOf(Collection<UUID> contents);

    /**
     * A seal.
     *
     * @param holder as its certificate says: {@code Beispielsiegel – ohne Rechtswirkung}
     * @param legal whether it has an effect in law; that of a demonstration has none
     */
    record Seal(String holder, boolean legal) {}

    /**
     * A choice.
     *
     * @param version counts the choices; 0 if there was none
     */
    record Chosen(Extent extent, int version) {}

    /** What became of a PDF. */
    sealed interface Outcome {}

    /** Sealed by PAdES baseline B; whatever changes a byte of it breaks the seal. */
    record Sealed(byte[] pdf, Seal by) implements Outcome {
        @Override
        public String toString() {
            return "Sealed[" + by.holder() + "]";
        }
    }

    /** Not to be sealed; the PDF stays as it is. */
    record NotWanted() implements Outcome {}

    /** To be sealed, but the provider does not answer: nothing goes out until it does. */
    record Unreachable(String reason) implements Outcome {}
}
