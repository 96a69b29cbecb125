package rathaus.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import rathaus.catalogue.Leistung;
import rathaus.german.GermanAnalysis;

/** Builds the index: one document per entry, with its words, the parts of its compounds and its phrases as a whole. */
final class EntryIndex {

    static final String ORDINAL = "ordinal";
    static final String NAME = "name";
    static final String WORDS = "words";
    static final String TEXT = "text";
    static final String PARTS = "parts";
    static final String PHRASE = "phrase";

    /** Entries are short; how often a word stands in one says little, and a rich entry must not lose. */
    static final BM25Similarity SIMILARITY = new BM25Similarity(0.4f, 0.15f);

    private final GermanWords german;

    EntryIndex(GermanWords german) {
        this.german = german;
    }

    IndexSearcher build(List<Leistung> entries) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setSimilarity(SIMILARITY))) {
                for (int ordinal = 0; ordinal < entries.size(); ordinal++) {
                    writer.addDocument(document(entries.get(ordinal), ordinal));
                }
                writer.forceMerge(1);
            }
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(SIMILARITY);
            searcher.setQueryCache(null);
            return searcher;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory does not fail", e);
        }
    }

    private Document document(Leistung entry, int ordinal) {
        GermanAnalysis analysis = german.analysis();
        List<String> phrases = phrases(entry);
        Document document = new Document();
        document.add(new StoredField(ORDINAL, ordinal));
        document.add(new TextField(NAME, new WordStream(analysis.stems(entry.name()))));
        document.add(new TextField(WORDS, new WordStream(stems(phrases))));
        document.add(new TextField(TEXT, new WordStream(analysis.stems(text(entry)))));
        document.add(new TextField(PARTS, new WordStream(List.copyOf(parts(phrases)))));
        for (String phrase : phrases) {
            document.add(new StringField(PHRASE, String.join(" ", analysis.stems(phrase)), Field.Store.NO));
        }
        return document;
    }

    private static List<String> phrases(Leistung entry) {
        return Stream.concat(Stream.of(entry.name(), entry.englishName()), entry.searchWords().stream())
                .toList();
    }

    private static String text(Leistung entry) {
        return entry.summary() + " " + entry.entitled();
    }

    private List<String> stems(List<String> phrases) {
        List<String> stems = new ArrayList<>();
        phrases.forEach(phrase -> stems.addAll(german.analysis().stems(phrase)));
        return stems;
    }

    private Set<String> parts(List<String> phrases) {
        Set<String> parts = new LinkedHashSet<>();
        for (String phrase : phrases) {
            german.analysis().words(phrase).forEach(word -> parts.addAll(german.partStems(word)));
        }
        return parts;
    }
}
