package rathaus.lostproperty.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;
import rathaus.foundlist.SearchWords;
import rathaus.lostproperty.ClaimMatching.Candidate;

/**
 * What somebody lost or claims, as far as it can be compared. An item may be it if its number was named, or if it is of the same
 * kind and was not found before the loss; the order is plain: named, then common words, then nearness in time.
 *
 * @param lostFrom first day on which it may have been lost
 * @param named number of an item, if one was named
 * @param words all that was said about it
 */
public record Claim(FundsacheKind kind, LocalDate lostFrom, Optional<Fundnummer> named, String words) {

    private static final int SHORTEST_WORD = 4;

    /** How an item compares. */
    public Candidate compared(Fundsache item) {
        return new Candidate(
                item.nummer(),
                item.statement().description(),
                item.statement().foundOn(),
                item instanceof Fundsache.Kept,
                named.filter(item.nummer()::equals).isPresent(),
                item.statement().kind() == kind,
                ChronoUnit.DAYS.between(lostFrom, item.statement().foundOn()),
                common(item));
    }

    private List<String> common(Fundsache item) {
        Set<String> common = words(words);
        common.retainAll(
                words(item.statement().description() + " " + item.statement().marks()));
        return List.copyOf(common);
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(SearchWords.folded(text).split(" ")));
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
    }

    /** Most likely first. */
    public static Comparator<Candidate> likeliest() {
        return Comparator.comparing((Candidate candidate) -> !candidate.named())
                .thenComparing(candidate -> -candidate.commonWords().size())
                .thenComparing(Candidate::daysAfterLoss)
                .thenComparing(Candidate::nummer);
    }
}
