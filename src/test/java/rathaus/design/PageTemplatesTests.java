package rathaus.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page, one name, one folder; and no word of a page outside of the bundles. */
class PageTemplatesTests {

    private static final Pattern PAGE_RECORD =
            Pattern.compile("\\brecord (\\w+Page)\\b[^{]*\\bimplements Page\\b", Pattern.DOTALL);
    private static final Pattern LITERAL_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|placeholder|title|alt)=\"[^\"$]*\\p{L}{3,}[^\"]*\"");
    private static final Pattern SENTENCE = Pattern.compile("\"[^\"\\\\<>]*\\p{L}{2,} \\p{L}{2,}[^\"\\\\<>]*\"");
    private static final Set<String> NAMES_OF_LANGUAGES = Set.of("Deutsch", "English");

    @Test
    void standBesideTheirPageAndNameIt() {
        assertThat(strayTemplates(SourceTree.PRODUCT)).isEmpty();
    }

    @Test
    void existForEveryPage() {
        assertThat(pagesWithoutTemplate(SourceTree.PRODUCT)).isEmpty();
    }

    @Test
    void takeTheirWordsFromBundles() {
        assertThat(literalWords(SourceTree.PRODUCT)).isEmpty();
    }

    @Test
    void getNoSentencesFromControllers() {
        assertThat(sentencesInJava(SourceTree.PRODUCT)).isEmpty();
    }

    @Test
    void wouldBeCaughtOtherwise(@TempDir Path folder) {
        SourceTree wrong = SourceTree.of(
                folder,
                Map.of(
                        "java/rathaus/fruit/web/basket.jte",
                        "@param rathaus.bread.web.LoafPage page\n<p>Ein Korb</p><p>${x}</p>",
                        "java/rathaus/fruit/web/LonelyPage.java",
                        "record LonelyPage(Frame frame) implements Page {}",
                        "java/rathaus/fruit/web/BasketController.java",
                        "class BasketController { String say() { return \"Alles in Ordnung\"; } }"));

        assertThat(strayTemplates(wrong)).containsExactly("fruit/web/basket.jte");
        assertThat(pagesWithoutTemplate(wrong)).containsExactly("fruit/web/LonelyPage.java");
        assertThat(literalWords(wrong)).containsExactly("fruit/web/basket.jte: Ein Korb");
        assertThat(sentencesInJava(wrong)).containsExactly("fruit/web/BasketController.java: \"Alles in Ordnung\"");
    }

    private static List<String> strayTemplates(SourceTree tree) {
        Set<String> java = tree.sources(".java").keySet();
        return tree.sources(".jte").entrySet().stream()
                .filter(template -> !template.getKey().startsWith("design/"))
                .filter(template -> !isPart(template.getValue()))
                .filter(template -> {
                    String page = pageOf(template.getKey());
                    String type = "rathaus." + page.replace(".java", "").replace('/', '.');
                    return !java.contains(page) || !template.getValue().contains("@param " + type + " page");
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A part of pages, such as one kind of question: takes typed values, never a page. */
    private static boolean isPart(String template) {
        return !template.contains("Page page");
    }

    private static String pageOf(String template) {
        String folder = template.substring(0, template.lastIndexOf('/') + 1);
        String name = template.substring(folder.length()).replace(".jte", "");
        StringBuilder type = new StringBuilder();
        for (String word : name.split("-")) {
            type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return folder + type + "Page.java";
    }

    private static List<String> pagesWithoutTemplate(SourceTree tree) {
        Set<String> expected = tree.sources(".jte").keySet().stream()
                .map(PageTemplatesTests::pageOf)
                .collect(java.util.stream.Collectors.toSet());
        return tree.sources(".java").entrySet().stream()
                .filter(source -> PAGE_RECORD.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .filter(page -> !expected.contains(page))
                .toList();
    }

    private static List<String> literalWords(SourceTree tree) {
        return tree.sources(".jte").entrySet().stream()
                .flatMap(template -> Stream.concat(
                                LITERAL_ATTRIBUTE
                                        .matcher(template.getValue())
                                        .results()
                                        .map(found -> found.group()),
                                TemplateWords.in(template.getValue()).stream())
                        .filter(words -> !NAMES_OF_LANGUAGES.contains(words))
                        .map(words -> template.getKey() + ": " + words))
                .toList();
    }

    private static List<String> sentencesInJava(SourceTree tree) {
        return tree.sources(".java").entrySet().stream()
                .filter(source -> source.getKey().matches(".*(Controller|Input|Page)\\.java"))
                .flatMap(source -> source.getValue()
                        .lines()
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.contains("Exception(") && !line.contains("LOG."))
                        .flatMap(line -> SENTENCE.matcher(line).results().map(found -> found.group()))
                        .map(literal -> source.getKey() + ": " + literal))
                .toList();
    }
}
