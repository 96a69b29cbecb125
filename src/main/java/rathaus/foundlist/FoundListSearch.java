package rathaus.foundlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The list as everybody reads it. */
public interface FoundListSearch {

    /** One page, last taken in first. */
    Found find(Sought sought);

    /**
     * What somebody looks for; what is empty does not narrow the list.
     *
     * @param words all of them must occur, in any spelling
     * @param from first day of the find
     * @param to last day of the find
     * @param before the last entry of the page before
     */
    record Sought(
            String words,
            Optional<FundsacheKind> kind,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Fundnummer> before) {

        /** Everything. */
        public static final Sought ALL =
                new Sought("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A page of the list.
     *
     * @param next continues after this entry; empty on the last page
     */
    record Found(List<PublicFundsache> items, Optional<Fundnummer> next) {
        public Found {
            items = List.copyOf(items);
        }
    }
}
