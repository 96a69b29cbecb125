package rathaus.remedies.usecases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragOffice;
import rathaus.casework.CaseMatter;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.records.Aktenfuehrung;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.FiledDokument;
import rathaus.remedies.usecases.Decisions.Decided;

/**
 * Files the signed letter of a decision about a decision. An amendment is provided in the mailbox of whoever accepts that (§ 9 Abs. 1
 * OZG); to all others the office posts it. The decision about an objection never comes into a mailbox: it is served (§ 73 Abs. 3
 * VwGO), and whoever objected need not be the one whose mailbox it is.
 */
@Component
class DecisionMail {

    private static final String ROLE = "Rechtsbehelfsstelle";

    private final Decisions decisions;
    private final Contents contents;
    private final Aktenfuehrung records;
    private final AntragOffice office;

    DecisionMail(Decisions decisions, Contents contents, Aktenfuehrung records, AntragOffice office) {
        this.decisions = decisions;
        this.contents = contents;
        this.records = records;
        this.office = office;
    }

    /** What is told; each has its title. */
    enum Kind {
        OBJECTION("Entscheidung über den Rechtsbehelf"),
        AMENDMENT("Bescheid zur Änderung der Entscheidung");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** Message key of why it cannot be sent; empty if it is filed and on its way. */
    Optional<String> send(Decided decided, UUID vorgang, Optional<UUID> letter, Kind kind, Actor.Staff staff) {
        Optional<StoredContent> stored = letter.flatMap(contents::find)
                .filter(content -> content.mediaType().equals("application/pdf"));
        return stored.isEmpty()
                ? Optional.of("remedies.refused.letter")
                : filed(decided.matter(), vorgang, stored.get(), kind, staff);
    }

    private Optional<String> filed(
            CaseMatter matter, UUID vorgang, StoredContent stored, Kind kind, Actor.Staff staff) {
        LocalDate today = decisions.today();
        FiledDokument filed = records.file(new DokumentFiling(
                stored.id(),
                vorgang,
                DokumentKind.BESCHEID,
                kind.title,
                stored.id(),
                stored.hash(),
                stored.mediaType(),
                stored.size(),
                today,
                DokumentOrigin.AUSGANG,
                staff,
                ROLE));
        return switch (filed) {
            case FiledDokument.Filed ignored -> provided(matter, stored, kind, staff);
            case FiledDokument.AlreadyFiled ignored -> provided(matter, stored, kind, staff);
            case FiledDokument.VorgangClosed ignored -> Optional.of("remedies.refused.closed");
            case FiledDokument.NoVorgang ignored -> Optional.of("remedies.refused.file");
        };
    }

    private Optional<String> provided(CaseMatter matter, StoredContent stored, Kind kind, Actor.Staff staff) {
        if (kind == Kind.AMENDMENT && matter.electronic()) {
            office.provide(
                    matter.antrag(), stored.id(), kind.title, stored.id(), decisions.notifiedByMailbox(matter), staff);
        }
        return Optional.empty();
    }
}
