package rathaus.recordsearch.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.KnownText;

/** An entry as a document of Lucene. */
final class EntryDocument {

    private static final FieldType WITH_PLACES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_PLACES.freeze();
    }

    private EntryDocument() {}

    static Document of(IndexEntry entry, long generation) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.dokument().toString(), Field.Store.YES));
        document.add(new StringField(Fields.VORGANG, entry.vorgang().toString(), Field.Store.NO));
        document.add(new StringField(Fields.GENERATION, Long.toString(generation), Field.Store.NO));
        document.add(new NumericDocValuesField(
                Fields.KEY,
                entry.dokument().getLeastSignificantBits() ^ entry.dokument().getMostSignificantBits()));
        addText(document, entry);
        addRights(document, entry.rights());
        addFacet(
                document,
                SearchFacet.YEAR,
                List.of(Integer.toString(entry.narrowing().year())));
        addFacet(document, SearchFacet.KIND, List.of(entry.narrowing().kind()));
        addFacet(document, SearchFacet.POSITION, List.of(entry.narrowing().position()));
        addFacet(document, SearchFacet.UNIT, entry.rights().units());
        addFacet(document, SearchFacet.STATE, List.of(entry.narrowing().state()));
        if (!entry.narrowing().leistung().isEmpty()) {
            addFacet(document, SearchFacet.LEISTUNG, List.of(entry.narrowing().leistung()));
        }
        return document;
    }

    /** Title and description stand before the content, so that one phrase and one passage knows them all. */
    private static void addText(Document document, IndexEntry entry) {
        String head = entry.title() + "\n" + entry.about() + "\n";
        String whole = head + entry.text().text();
        document.add(new Field(Fields.TEXT, whole, WITH_PLACES));
        document.add(new Field(Fields.PARTS, whole, WITH_PLACES));
        document.add(new TextField(Fields.TITLE, entry.title(), Field.Store.NO));
        document.add(new StoredField(Fields.STORED, whole));
        document.add(new StoredField(Fields.BODY, head.length()));
        document.add(new StringField(Fields.STATE, entry.text().state().name(), Field.Store.YES));
        document.add(new StoredField(Fields.HASH, entry.text().hash()));
    }

    private static void addRights(Document document, IndexEntry.Rights rights) {
        rights.units().forEach(unit -> document.add(new StringField(Fields.UNIT, unit, Field.Store.NO)));
        document.add(new StringField(Fields.RESTRICTED, Boolean.toString(rights.restricted()), Field.Store.NO));
    }

    private static void addFacet(Document document, SearchFacet facet, Collection<String> values) {
        for (String value : values) {
            document.add(new SortedSetDocValuesField(Fields.column(facet), new BytesRef(value)));
            document.add(new StringField(Fields.narrowing(facet), value, Field.Store.NO));
        }
    }

    /** The text as it was given, out of a stored document. */
    static KnownText text(Document stored) {
        int body = stored.getField(Fields.BODY).numericValue().intValue();
        return new KnownText(
                stored.get(Fields.HASH),
                stored.get(Fields.STORED).substring(body),
                TextState.valueOf(stored.get(Fields.STATE)));
    }
}
