package rathaus.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befunde;

/**
 * The letters of a package as they come out with the answers of one Musterfall, set by the function that checks the Musterfaelle.
 *
 * @param letters in the order of the occasions
 */
public record SampleLetters(List<Filled> letters) {

    /** A Musterfall to choose: its file without folder and ending, and its title. */
    public record Sample(String name, String title) {}

    /** One letter: the word of its occasion and its HTML, within the allow-list of letters. */
    public record Filled(String occasion, String html) {}

    /** The Musterfaelle of a package. */
    public static List<Sample> samples(Verfahren verfahren) {
        return Musterfall.readAll(verfahren.paket(), new Befunde()).stream()
                .map(musterfall -> new Sample(name(musterfall), musterfall.title()))
                .toList();
    }

    /**
     * The letters with the answers of the Musterfall of this name, the standard ones where the package has none; empty if there is no
     * such Musterfall.
     */
    public static Optional<SampleLetters> of(Verfahren verfahren, String name, DeliveredOrtsrecht ortsrecht) {
        return Musterfall.readAll(verfahren.paket(), new Befunde()).stream()
                .filter(musterfall -> name(musterfall).equals(name))
                .findFirst()
                .map(musterfall -> ordered(new MusterfallRun(verfahren, musterfall, ortsrecht).letters()));
    }

    private static SampleLetters ordered(Map<Occasion, String> letters) {
        return new SampleLetters(Arrays.stream(Occasion.values())
                .filter(letters::containsKey)
                .map(occasion -> new Filled(occasion.word(), String.valueOf(letters.get(occasion))))
                .toList());
    }

    private static String name(Musterfall musterfall) {
        return musterfall
                .file()
                .substring("musterfaelle/".length(), musterfall.file().length() - ".yaml".length());
    }
}
