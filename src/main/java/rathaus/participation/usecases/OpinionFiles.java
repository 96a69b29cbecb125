package rathaus.participation.usecases;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.participation.SharedFile;
import rathaus.participation.domain.Opinion;
import rathaus.privacy.AccessLog;
import rathaus.records.Aktenfuehrung;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;

/** Files that go with a question or an answer: nothing else of the case can be fetched through it. */
@Component
class OpinionFiles {

    private static final String PURPOSE = "Stellungnahme zum Antrag";
    private static final String ASKED = "Beteiligte Stelle";

    private final Contents contents;
    private final Aktenfuehrung records;
    private final AccessLog accessLog;

    OpinionFiles(Contents contents, Aktenfuehrung records, AccessLog accessLog) {
        this.contents = contents;
        this.records = records;
        this.accessLog = accessLog;
    }

    Optional<Fetched> file(Opinion opinion, UUID content, Actor.Staff staff) {
        Stream<SharedFile> given =
                opinion instanceof Opinion.Given answered ? answered.answer().files().stream() : Stream.empty();
        boolean shared = Stream.concat(opinion.facts().question().files().stream(), given)
                .anyMatch(file -> file.content().equals(content));
        if (!shared) {
            return Optional.empty();
        }
        accessLog.read(opinion.facts().caseId(), PURPOSE, staff, ASKED, "Datei " + content);
        return Optional.of(contents.fetch(content));
    }

    /** The file of an answer belongs into the E-Akte. */
    void fileAway(Opinion.Given given, Actor.Staff staff) {
        given.answer().files().forEach(file -> {
            StoredContent stored = contents.find(file.content()).orElseThrow();
            records.file(new DokumentFiling(
                    file.content(),
                    given.facts().caseId(),
                    DokumentKind.SCHREIBEN,
                    title(file.name()),
                    stored.id(),
                    stored.hash(),
                    stored.mediaType(),
                    stored.size(),
                    LegalDay.of(given.at()),
                    DokumentOrigin.INTERN,
                    staff,
                    ASKED));
        });
    }

    private static String title(String name) {
        String title = "Stellungnahme: " + name;
        return title.length() > 200 ? title.substring(0, 200) : title;
    }
}
