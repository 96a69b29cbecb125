package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names (STYLE 4.11): no suffix soup; every word of a type name is English or stands in the glossary. */
class NameTests {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(Impl|Helper|Utils?|Manager|Processor|Handler|Dto|DTO|TO|Model|Data|Info|Base|Service|Repository)$|^(Abstract|I(?=[A-Z][a-z]))");
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]+");
    private static final Path ENGLISH = Path.of("src/test/resources/architecture/english-words.txt");

    private record Term(String term, String codeName, List<String> bannedSynonyms) {}

    @Test
    void haveNoForbiddenEndings() {
        assertThat(SourceTree.typeNames())
                .noneMatch(name -> FORBIDDEN.matcher(name).find());
    }

    @Test
    void areRefusedWithAForbiddenEnding() {
        assertThat(List.of(
                        "AntragServiceImpl", "PaymentUtils", "IAntrag", "AbstractThing", "FormDto", "CaseRepository"))
                .allMatch(name -> FORBIDDEN.matcher(name).find());
        assertThat(List.of("Antrag", "Identity", "Database", "Inbox", "KommuneId"))
                .noneMatch(name -> FORBIDDEN.matcher(name).find());
    }

    @Test
    void useEnglishWordsOrTermsOfTheGlossary() throws IOException {
        Set<String> known = knownWords();
        List<String> unknown = new ArrayList<>();
        for (String name : SourceTree.typeNames()) {
            words(name).filter(word -> !known.contains(word)).forEach(word -> unknown.add(word + " in " + name));
        }
        assertThat(unknown)
                .as("words that are neither in docs/glossary.md nor in %s", ENGLISH)
                .isEmpty();
    }

    @Test
    void useNoBannedSynonym() throws IOException {
        List<Pattern> banned = bannedSynonyms();
        assertThat(banned).as("the glossary bans something").isNotEmpty();
        assertThat(SourceTree.typeNames())
                .noneMatch(name ->
                        banned.stream().anyMatch(word -> word.matcher(name).find()));
    }

    @Test
    void areRefusedWithABannedSynonym() throws IOException {
        List<Pattern> banned = bannedSynonyms();
        assertThat(List.of("TenantFilter", "OpenDossier", "FilePlanTable"))
                .allMatch(name ->
                        banned.stream().anyMatch(word -> word.matcher(name).find()));
    }

    @Test
    void areRefusedWithAnUnknownGermanNoun() throws IOException {
        Set<String> known = knownWords();
        assertThat(words("SachbearbeiterInbox").filter(word -> !known.contains(word)))
                .contains("sachbearbeiter");
    }

    @Test
    void standInTheGlossaryOnceAndInOrder() throws IOException {
        assertThat(glossary()).extracting(Term::codeName).doesNotHaveDuplicates();
        assertThat(glossary())
                .extracting(Term::term)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Collator.getInstance(Locale.GERMAN));
    }

    private static Set<String> knownWords() throws IOException {
        Set<String> known = new HashSet<>(Files.readAllLines(ENGLISH));
        glossary().forEach(term -> words(term.codeName()).forEach(known::add));
        return known;
    }

    private static List<Pattern> bannedSynonyms() throws IOException {
        return glossary().stream()
                .flatMap(term -> term.bannedSynonyms().stream())
                .map(word -> Pattern.compile(Pattern.quote(word) + "(?![a-z])"))
                .toList();
    }

    private static Stream<String> words(String name) {
        return WORD.matcher(name).results().map(match -> match.group().toLowerCase(Locale.ROOT));
    }

    private static List<Term> glossary() throws IOException {
        List<Term> terms = new ArrayList<>();
        Pattern row = Pattern.compile("^\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|\\s*$");
        for (String line : Files.readAllLines(Path.of("docs/glossary.md"))) {
            Matcher matcher = row.matcher(line);
            if (matcher.matches()
                    && !line.contains("---")
                    && !matcher.group(1).strip().equals("Term")) {
                String codeName = matcher.group(2).replace("`", "").strip();
                List<String> banned = Stream.of(matcher.group(6).split("[,;]"))
                        .map(word -> word.replace("`", "").strip())
                        .filter(word -> !word.isEmpty() && !word.equals("-") && !word.equals("–"))
                        .toList();
                terms.add(new Term(matcher.group(1).strip(), codeName, banned));
            }
        }
        return terms;
    }
}
