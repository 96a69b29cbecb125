package rathaus.casework.usecases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.MailProof;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.OutgoingMail;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** The ways of the letters of one's own cases. */
@Component
class StoredMailProof implements MailProof {

    private final OwnCases cases;
    private final OutgoingMail mail;
    private final StaffDirectory directory;

    StoredMailProof(OwnCases cases, OutgoingMail mail, StaffDirectory directory) {
        this.cases = cases;
        this.mail = mail;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Way> of(UUID caseId, Actor.Staff staff) {
        if (cases.find(caseId, staff, Permission.READ_CASES).isEmpty()) {
            return List.of();
        }
        List<Consignment> all = mail.of(caseId);
        Map<UUID, String> names = directory.displayNames(
                all.stream().flatMap(letter -> letter.postedBy().stream()).collect(Collectors.toSet()));
        return all.stream().map(letter -> way(letter, names)).toList();
    }

    private static Way way(Consignment letter, Map<UUID, String> names) {
        return new Way(
                letter.title(),
                letter.sentAt(),
                letter.noticed(),
                letter.retrievedAt(),
                letter.lapsedAt().isPresent(),
                letter.waitsForPost(),
                letter.address().size() > 1,
                letter.postedOn(),
                letter.postedBy().map(by -> names.getOrDefault(by, "")).orElse(""));
    }
}
