package rathaus.remedies.usecases;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseMatter;
import rathaus.casework.LaterSignatures;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.remedies.PreparedAct;
import rathaus.remedies.domain.Prepared;
import rathaus.remedies.usecases.Decisions.Decided;

/** What pages show of a prepared act; what a signer reads is noted with its purpose. */
@Component
class PreparedReading {

    private static final String PURPOSE = "Zeichnung einer Entscheidung";
    private static final String SIGNER = "Zeichnung";

    private final LaterSignatures signatures;
    private final Decisions decisions;
    private final StaffDirectory directory;
    private final Contents contents;
    private final AccessLog accessLog;

    PreparedReading(
            LaterSignatures signatures,
            Decisions decisions,
            StaffDirectory directory,
            Contents contents,
            AccessLog accessLog) {
        this.signatures = signatures;
        this.decisions = decisions;
        this.directory = directory;
        this.contents = contents;
        this.accessLog = accessLog;
    }

    PreparedAct own(Decided decided, Prepared prepared) {
        Optional<PreparedAct.Waiting> waiting =
                prepared.waits() ? signatures.of(prepared.caseId()).map(PreparedReading::waiting) : Optional.empty();
        return view(decided.matter(), prepared, true, waiting);
    }

    PreparedAct toSign(LaterSignatures.Waiting waiting, Prepared prepared, Actor.Staff staff) {
        CaseMatter matter = waiting.matter();
        note(matter.aktenzeichen(), prepared, "Entwurf zur Änderung der Entscheidung ", staff);
        boolean own = decisions.find(matter.id(), Permission.READ_CASES, staff).isPresent();
        return view(matter, prepared, own, Optional.of(waiting(waiting)));
    }

    Optional<byte[]> letter(String aktenzeichen, Prepared prepared, Actor.Staff staff) {
        return switch (contents.fetch(prepared.letter())) {
            case Fetched.Found found -> {
                note(aktenzeichen, prepared, "Entwurf des Bescheids zur Änderung ", staff);
                yield Optional.of(found.bytes());
            }
            case Fetched.Quarantined ignored -> Optional.empty();
            case Fetched.Unknown ignored -> Optional.empty();
        };
    }

    private void note(String aktenzeichen, Prepared prepared, String what, Actor.Staff staff) {
        accessLog.read(prepared.caseId(), PURPOSE, staff, SIGNER, what + aktenzeichen);
    }

    private static PreparedAct.Waiting waiting(LaterSignatures.Waiting waiting) {
        return new PreparedAct.Waiting(waiting.coSignature(), waiting.steps());
    }

    private PreparedAct view(CaseMatter matter, Prepared prepared, boolean own, Optional<PreparedAct.Waiting> waiting) {
        Set<UUID> persons = Stream.concat(
                        Stream.of(prepared.by()), prepared.returned().map(Prepared.Returned::by).stream())
                .collect(Collectors.toSet());
        Map<UUID, String> names = directory.displayNames(persons);
        return new PreparedAct(
                prepared.id(),
                prepared.caseId(),
                matter.aktenzeichen(),
                matter.leistung(),
                matter.applicant(),
                prepared.act(),
                names.getOrDefault(prepared.by(), ""),
                prepared.at(),
                own,
                waiting,
                prepared.returned()
                        .map(back ->
                                new PreparedAct.Returned(names.getOrDefault(back.by(), ""), back.at(), back.reason())));
    }
}
