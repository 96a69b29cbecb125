package rathaus.preview;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rathaus.preview.PreviewPage.Choice;
import rathaus.procedure.Verfahren;
import rathaus.sharing.DeliveredOrtsrecht;
import rathaus.sharing.SampleLetters;
import rathaus.sharing.SampleLetters.Sample;

/**
 * The letters of the package with the answers of one Musterfall.
 *
 * @param choices every Musterfall
 * @param letters HTML that the reading of the package has found within the allow-list, headings below those of the page
 */
record PreviewLetters(List<Choice> choices, List<Letter> letters) {

    private static final int BELOW_THE_PAGE = 2;

    /** One letter: the word of its occasion and its HTML. */
    record Letter(String occasion, String html) {}

    /** Of the chosen Musterfall, or of the first. */
    static PreviewLetters of(Verfahren verfahren, DeliveredOrtsrecht ortsrecht, String kommune, PreviewQuery query) {
        List<Sample> samples = SampleLetters.samples(verfahren);
        if (samples.isEmpty()) {
            return new PreviewLetters(List.of(), List.of());
        }
        String shown = samples.stream()
                .map(Sample::name)
                .filter(name -> name.equals(query.fall()))
                .findFirst()
                .orElse(samples.getFirst().name());
        List<Choice> choices = samples.stream()
                .map(sample -> new Choice(
                        sample.title(),
                        query.with(sample.name()).href(kommune) + "#schreiben",
                        sample.name().equals(shown)))
                .toList();
        List<Letter> letters = SampleLetters.of(verfahren, shown, ortsrecht).stream()
                .flatMap(found -> found.letters().stream())
                .map(letter -> new Letter(letter.occasion(), below(letter.html())))
                .toList();
        return new PreviewLetters(choices, letters);
    }

    /** A letter begins with h1; on this page it stands below an h3. */
    private static String below(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element heading : document.select("h1, h2, h3")) {
            int level = heading.normalName().charAt(1) - '0';
            heading.tagName("h" + (level + BELOW_THE_PAGE + 1));
        }
        return document.body().html();
    }
}
