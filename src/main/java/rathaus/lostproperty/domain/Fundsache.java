package rathaus.lostproperty.domain;

import java.time.LocalDate;
import java.util.UUID;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.PublicFundsache;
import rathaus.lostproperty.Ending;
import rathaus.lostproperty.FundsacheStatement;

/** A found item in the register (§§ 965 ff. BGB). */
public sealed interface Fundsache {

    UUID id();

    Fundnummer nummer();

    FundsacheStatement statement();

    /** Counts changes: of two clerks who change the same state only one succeeds. */
    long version();

    /** Whether everybody may see it. */
    default boolean isPublic() {
        return this instanceof Kept && statement().listed();
    }

    /** What everybody may know. */
    default PublicFundsache published() {
        return new PublicFundsache(
                nummer(),
                statement().kind(),
                statement().description(),
                statement().area(),
                statement().foundOn());
    }

    /** It lies with the office, or with a finder who keeps it for the owner. */
    record Kept(UUID id, Fundnummer nummer, FundsacheStatement statement, long version) implements Fundsache {

        public Kept changed(FundsacheStatement next) {
            return new Kept(id, nummer, next, version + 1);
        }

        public Gone handedOver(Ending ending, LocalDate on) {
            return new Gone(id, nummer, statement, ending, on, version + 1);
        }

        @Override
        public String toString() {
            return "Kept[" + nummer + "]";
        }
    }

    /** It has left. */
    record Gone(UUID id, Fundnummer nummer, FundsacheStatement statement, Ending ending, LocalDate on, long version)
            implements Fundsache {
        @Override
        public String toString() {
            return "Gone[" + nummer + "]";
        }
    }
}
