package rathaus.casework.usecases;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.PostTray;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.OutgoingMail;
import rathaus.casework.domain.OutgoingMail.Place;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;

/** The out-tray of one's own units. */
@Component
class StoredPostTray implements PostTray {

    private static final int PAGE = 50;

    private final OutgoingMail mail;
    private final StaffDirectory directory;
    private final PrintedMail printed;
    private final PostedMail posted;
    private final Clock clock;

    StoredPostTray(OutgoingMail mail, StaffDirectory directory, PrintedMail printed, PostedMail posted, Clock clock) {
        this.mail = mail;
        this.directory = directory;
        this.printed = printed;
        this.posted = posted;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Rows waiting(Optional<String> after, Actor.Staff staff) {
        return rows(
                mail.waiting(units(staff), after.flatMap(StoredPostTray::place), PAGE + 1),
                row -> row.sentAt() + "_" + row.id());
    }

    @Override
    @Transactional(readOnly = true)
    public Rows posted(Optional<String> after, Actor.Staff staff) {
        return rows(
                mail.posted(units(staff), after.flatMap(StoredPostTray::place), PAGE + 1),
                row -> row.postedOn().orElse(LocalDate.EPOCH) + "_" + row.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> printable(List<UUID> ids, Actor.Staff staff) {
        return own(ids, staff).stream().map(Consignment::id).toList();
    }

    @Override
    public boolean print(List<UUID> ids, Actor.Staff staff, OutputStream out) throws IOException {
        return printed.print(() -> own(ids, staff), staff, out);
    }

    @Override
    @Transactional
    public Posting note(List<UUID> ids, LocalDate on, Actor.Staff staff) {
        List<Consignment> own = own(ids, staff);
        boolean early = own.stream().anyMatch(letter -> on.isBefore(LegalDay.of(letter.sentAt())));
        if (early || on.isAfter(LegalDay.today(clock))) {
            return new Posting.WrongDay();
        }
        int noted = (int)
                own.stream().filter(letter -> posted.note(letter, on, staff)).count();
        return new Posting.Noted(noted, ids.size() - noted);
    }

    private List<Consignment> own(List<UUID> ids, Actor.Staff staff) {
        Set<String> units = units(staff);
        return mail.consignments(ids.stream().limit(MOST).toList()).stream()
                .filter(letter -> units.contains(letter.unit()))
                .toList();
    }

    private Set<String> units(Actor.Staff staff) {
        return staff.may(Permission.WORK_ON_CASES) ? directory.unitsOf(staff.account()) : Set.of();
    }

    private Rows rows(List<Consignment> found, Function<Consignment, String> mark) {
        List<Consignment> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Map<UUID, String> names = directory.displayNames(
                shown.stream().flatMap(row -> row.postedBy().stream()).collect(Collectors.toSet()));
        return new Rows(
                shown.stream().map(row -> row(row, names)).toList(),
                found.size() > PAGE ? Optional.of(mark.apply(shown.getLast())) : Optional.empty());
    }

    private static Row row(Consignment letter, Map<UUID, String> names) {
        return new Row(
                letter.id(),
                letter.aktenzeichen(),
                letter.kind(),
                letter.title(),
                letter.address(),
                letter.address().size() > 1,
                letter.cause() == Consignment.Cause.NOT_RETRIEVED,
                letter.sentAt(),
                letter.postedOn(),
                letter.postedBy().map(by -> names.getOrDefault(by, "")).orElse(""));
    }

    /** A mark that nobody gave leads to the first page. */
    private static Optional<Place> place(String mark) {
        String[] parts = mark.split("_", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(
                            parts[0].length() > 10
                                    ? new Place(Instant.parse(parts[0]), LocalDate.EPOCH, UUID.fromString(parts[1]))
                                    : new Place(Instant.EPOCH, LocalDate.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
