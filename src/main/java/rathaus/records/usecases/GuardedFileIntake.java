package rathaus.records.usecases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.documents.StoredContent;
import rathaus.documents.UploadOutcome;
import rathaus.documents.Uploads;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.Aktenfuehrung;
import rathaus.records.Deed;
import rathaus.records.Dokument;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentVersion;
import rathaus.records.FileIntake;
import rathaus.records.FiledDokument;
import rathaus.records.IntakeNote;
import rathaus.records.IntakeOutcome;
import rathaus.records.IntakeOutcome.RefusedFile;
import rathaus.records.Vorgang;
import rathaus.records.VorgangSheet.Right;
import rathaus.records.domain.DokumentParts;
import rathaus.records.domain.Dokumente;
import rathaus.records.domain.Vorgaenge;

/** Takes each file in within a transaction of its own. */
@Component
@Transactional
class GuardedFileIntake implements FileIntake {

    private static final int LONGEST_TITLE = 200;

    /** What files a Dokument. */
    @Component
    record Shelf(Aktenfuehrung files, Vorgaenge vorgaenge, Dokumente dokumente, DokumentParts parts) {}

    private static final String AS_IT_IS = "records.problem.as-it-is";

    private final Shelf shelf;
    private final Uploads uploads;
    private final Copying copying;
    private final VorgangActs acts;
    private final DeskRights rights;
    private final Clock clock;

    GuardedFileIntake(Shelf shelf, Uploads uploads, Copying copying, VorgangActs acts, DeskRights rights, Clock clock) {
        this.shelf = shelf;
        this.uploads = uploads;
        this.copying = copying;
        this.acts = acts;
        this.rights = rights;
        this.clock = clock;
    }

    /** One wish to file, with everything that its attachments share. */
    private record Wish(UUID vorgang, IntakeNote note, Actor.Staff staff) {
        @Override
        public String toString() {
            return "Wish[" + vorgang + "]";
        }
    }

    @Override
    public IntakeOutcome receive(
            UUID vorgang, String name, InputStream bytes, long already, IntakeNote note, Actor.Staff staff) {
        Optional<IntakeOutcome> shut = shut(vorgang, staff);
        if (shut.isPresent()) {
            return shut.get();
        }
        Wish wish = new Wish(vorgang, note, staff);
        return isMail(name) ? mail(wish, name, read(bytes), already) : plain(wish, name, bytes, already);
    }

    /** Why nothing can be filed in it. */
    private Optional<IntakeOutcome> shut(UUID vorgang, Actor.Staff staff) {
        Optional<Vorgang> found = shelf.vorgaenge().locked(vorgang);
        if (found.isEmpty() || !rights.of(found.get(), staff).contains(Right.FILE)) {
            return Optional.of(new IntakeOutcome.NotThere());
        }
        return found.get() instanceof Vorgang.Zda ? Optional.of(new IntakeOutcome.VorgangClosed()) : Optional.empty();
    }

    private IntakeOutcome plain(Wish wish, String name, InputStream bytes, long already) {
        return switch (uploads.receive(name, bytes, already)) {
            case UploadOutcome.Refused refused ->
                new IntakeOutcome.Refused(refused.reason().messageKey());
            case UploadOutcome.Accepted accepted -> {
                UUID dokument = TimeOrderedId.next(clock);
                int number = file(wish, dokument, titleOf(accepted.content()), accepted.content());
                wish.note().scan().ifPresent(scan -> shelf.parts().addScan(dokument, 1, scan));
                yield new IntakeOutcome.Filed(number, List.of(), List.of());
            }
        };
    }

    private IntakeOutcome mail(Wish wish, String name, byte[] bytes, long already) {
        Optional<MailReading.Mail> mail = MailReading.read(bytes);
        UploadOutcome outcome = uploads.receiveMail(name, new ByteArrayInputStream(bytes), already);
        if (outcome instanceof UploadOutcome.Refused refused) {
            return new IntakeOutcome.Refused(refused.reason().messageKey());
        }
        StoredContent stored = ((UploadOutcome.Accepted) outcome).content();
        if (mail.isEmpty()) {
            return new IntakeOutcome.Filed(
                    file(wish, TimeOrderedId.next(clock), titleOf(stored), stored),
                    List.of(),
                    List.of(new RefusedFile(name, "records.problem.mail-unreadable")));
        }
        return file(wish, mail.get(), stored, already + bytes.length);
    }

    private IntakeOutcome file(Wish wish, MailReading.Mail mail, StoredContent stored, long already) {
        UUID dokument = TimeOrderedId.next(clock);
        String subject = mail.header().subject();
        int number = file(wish, dokument, subject.isBlank() ? titleOf(stored) : cut(subject), stored);
        shelf.parts().addMail(dokument, mail.header());
        List<String> attachments = new ArrayList<>();
        List<RefusedFile> refused = new ArrayList<>();
        long sum = already;
        for (MailReading.Hanging hanging : mail.attachments()) {
            switch (receive(hanging, sum)) {
                case UploadOutcome.Refused no ->
                    refused.add(new RefusedFile(hanging.name(), no.reason().messageKey()));
                case UploadOutcome.Accepted yes -> {
                    UUID id = TimeOrderedId.next(clock);
                    file(wish, id, titleOf(yes.content()), yes.content());
                    shelf.parts().hangOn(id, dokument);
                    attachments.add(yes.content().fileName());
                    sum += hanging.bytes().length;
                }
            }
        }
        return new IntakeOutcome.Filed(number, attachments, refused);
    }

    /** The attachments of a mail have the whole size of a form to themselves: the mail's own bytes hold them already. */
    private UploadOutcome receive(MailReading.Hanging hanging, long already) {
        InputStream bytes = new ByteArrayInputStream(hanging.bytes());
        return isMail(hanging.name())
                ? uploads.receiveMail(hanging.name(), bytes, already)
                : uploads.receive(hanging.name(), bytes, already);
    }

    private int file(Wish wish, UUID dokument, String title, StoredContent content) {
        IntakeNote note = wish.note();
        FiledDokument filed = shelf.files()
                .file(new DokumentFiling(
                        dokument,
                        wish.vorgang(),
                        note.kind(),
                        title,
                        content.id(),
                        content.hash(),
                        content.mediaType(),
                        content.size(),
                        note.date(),
                        note.origin(),
                        wish.staff(),
                        DeskRights.role(wish.staff())));
        copying.order(dokument, 1, content.id());
        return switch (filed) {
            case FiledDokument.Filed yes -> yes.number();
            case FiledDokument.AlreadyFiled yes -> yes.number();
            case FiledDokument.VorgangClosed no -> throw new IllegalStateException("A locked Vorgang was closed");
            case FiledDokument.NoVorgang no -> throw new IllegalStateException("A locked Vorgang is gone");
        };
    }

    @Override
    public IntakeOutcome renew(UUID vorgang, int number, int seen, String name, InputStream bytes, Actor.Staff staff) {
        Optional<IntakeOutcome> shut = shut(vorgang, staff);
        Optional<Dokument> found = shut.isPresent() ? Optional.empty() : dokument(vorgang, number);
        if (found.isEmpty()) {
            return shut.orElseGet(IntakeOutcome.NotThere::new);
        }
        if (!found.get().isRenewable()) {
            return new IntakeOutcome.Refused(AS_IT_IS);
        }
        if (found.get().revision() != seen) {
            return new IntakeOutcome.ChangedMeanwhile();
        }
        UploadOutcome outcome = isMail(name) ? uploads.receiveMail(name, bytes, 0) : uploads.receive(name, bytes, 0);
        return switch (outcome) {
            case UploadOutcome.Refused refused ->
                new IntakeOutcome.Refused(refused.reason().messageKey());
            case UploadOutcome.Accepted accepted -> renewed(found.get(), accepted.content(), staff);
        };
    }

    private IntakeOutcome renewed(Dokument dokument, StoredContent content, Actor.Staff staff) {
        int version = dokument.version() + 1;
        shelf.parts()
                .addVersion(
                        dokument.id(),
                        new DokumentVersion(
                                version,
                                content.id(),
                                content.hash(),
                                content.mediaType(),
                                content.size(),
                                now(),
                                staff.label()));
        copying.order(dokument.id(), version, content.id());
        Map<String, Object> details = Map.of(
                "dokument", dokument.id().toString(),
                "number", dokument.number(),
                "version", version,
                "content", content.hash().hex());
        acts.tell(dokument.vorgang(), "records.dokument-renewed", deed(staff), details);
        return new IntakeOutcome.Filed(dokument.number(), List.of(), List.of());
    }

    @Override
    public IntakeOutcome correct(UUID vorgang, int number, int seen, Correction wanted, Actor.Staff staff) {
        Optional<IntakeOutcome> shut = shut(vorgang, staff);
        Optional<Dokument> found = shut.isPresent() ? Optional.empty() : dokument(vorgang, number);
        if (found.isEmpty()) {
            return shut.orElseGet(IntakeOutcome.NotThere::new);
        }
        Dokument before = found.get();
        Correction correction = new Correction(wanted.kind(), cut(wanted.title()), wanted.date());
        if (correction.kind() != before.kind() && !before.isRenewable()) {
            return new IntakeOutcome.Refused(AS_IT_IS);
        }
        boolean changes = !correction.equals(new Correction(before.kind(), before.title(), before.date()));
        if (changes && before.revision() != seen) {
            return new IntakeOutcome.ChangedMeanwhile();
        }
        if (changes) {
            correct(before, correction, staff);
        }
        return new IntakeOutcome.Filed(number, List.of(), List.of());
    }

    private void correct(Dokument before, Correction correction, Actor.Staff staff) {
        shelf.parts().correct(before.id(), correction, now(), staff.label());
        Map<String, Object> details = Map.of(
                "dokument", before.id().toString(),
                "number", before.number(),
                "kind", Map.of("old", before.kind(), "new", correction.kind()),
                "date", Map.of("old", before.date(), "new", correction.date()),
                "title-changed", !before.title().equals(correction.title()));
        acts.tell(before.vorgang(), "records.dokument-corrected", deed(staff), details);
    }

    private Optional<Dokument> dokument(UUID vorgang, int number) {
        return shelf.dokumente().of(vorgang).stream()
                .filter(dokument -> dokument.number() == number)
                .findFirst();
    }

    private static Deed deed(Actor.Staff staff) {
        return new Deed(staff, DeskRights.role(staff), "");
    }

    private static boolean isMail(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    /** The name of the file without its ending. */
    private static String titleOf(StoredContent content) {
        String name = content.fileName();
        int dot = name.lastIndexOf('.');
        return cut(dot > 0 ? name.substring(0, dot) : name);
    }

    private static String cut(String title) {
        return title.length() > LONGEST_TITLE
                ? title.substring(0, LONGEST_TITLE).strip()
                : title;
    }

    private static byte[] read(InputStream bytes) {
        try {
            return bytes.readNBytes(Math.toIntExact(Uploads.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
