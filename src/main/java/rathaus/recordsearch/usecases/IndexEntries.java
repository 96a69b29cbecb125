package rathaus.recordsearch.usecases;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rathaus.documents.ContentStorageFailed;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.kernel.KommuneId;
import rathaus.records.Dokument;
import rathaus.records.DokumentInVorgang;
import rathaus.records.Vorgang;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.DokumentIndex;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.KnownText;
import rathaus.recordsearch.domain.TextExtraction;
import rathaus.recordsearch.domain.TextExtraction.Extracted;

/** Makes entries of the index out of what is filed. A content that the index has read before is not read again. */
@Component
class IndexEntries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final DokumentIndex index;
    private final Contents contents;
    private final TextExtraction extraction;

    IndexEntries(DokumentIndex index, Contents contents, TextExtraction extraction) {
        this.index = index;
        this.contents = contents;
        this.extraction = extraction;
    }

    List<IndexEntry> of(KommuneId kommune, Collection<DokumentInVorgang> filed) {
        Map<UUID, KnownText> known = index.texts(
                kommune, filed.stream().map(each -> each.dokument().id()).toList());
        return filed.stream()
                .map(each -> entry(
                        each, text(each.dokument(), known.get(each.dokument().id()))))
                .toList();
    }

    private static IndexEntry entry(DokumentInVorgang filed, KnownText text) {
        Dokument dokument = filed.dokument();
        Vorgang.Facts vorgang = filed.vorgang().facts();
        String position = vorgang.aktenzeichen().position();
        String about = String.join(
                "\n",
                vorgang.subject(),
                vorgang.aktenzeichen().toString(),
                position + " " + filed.positionTitle(),
                dokument.kind().name() + " " + dokument.origin().name() + " " + DAY.format(dokument.date()),
                dokument.mediaType());
        return new IndexEntry(
                dokument.id(),
                dokument.vorgang(),
                dokument.title(),
                about,
                text,
                new IndexEntry.Narrowing(
                        dokument.date().getYear(),
                        dokument.kind().name(),
                        position,
                        leistung(vorgang),
                        state(filed.vorgang())),
                new IndexEntry.Rights(vorgang.units(), vorgang.restricted()));
    }

    /** The subject of a Vorgang that was opened for an Antrag is the name of the Leistung and the reference. */
    private static String leistung(Vorgang.Facts vorgang) {
        int reference = vorgang.subject().lastIndexOf(", ");
        return vorgang.antrag().isPresent() && reference > 0 ? vorgang.subject().substring(0, reference) : "";
    }

    private static String state(Vorgang vorgang) {
        return switch (vorgang) {
            case Vorgang.Open ignored -> "OPEN";
            case Vorgang.Zda ignored -> "ZDA";
        };
    }

    private KnownText text(Dokument dokument, @Nullable KnownText known) {
        String hash = dokument.content().hex();
        if (known != null && known.hash().equals(hash) && known.state() != TextState.UNREADABLE) {
            return known;
        }
        Extracted extracted = extracted(dokument);
        return new KnownText(hash, extracted.text(), extracted.state());
    }

    /** Gone or changed bytes are a defect that reading the file will tell; the search goes on without them. */
    private Extracted extracted(Dokument dokument) {
        try {
            return switch (contents.fetch(dokument.stored())) {
                case Fetched.Found found -> extraction.read(dokument.mediaType(), found.bytes());
                case Fetched.Quarantined locked -> Extracted.nothing(TextState.UNREADABLE);
                case Fetched.Unknown missing -> Extracted.nothing(TextState.UNREADABLE);
            };
        } catch (ContentStorageFailed e) {
            return Extracted.nothing(TextState.UNREADABLE);
        }
    }
}
