package rathaus.casework.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.MailProof;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.OutgoingMail;
import rathaus.documents.Sealing;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** The ways of the letters of one's own cases. */
@Component
class StoredMailProof implements MailProof {

    private final OwnCases cases;
    private final OutgoingMail mail;
    private final StaffDirectory directory;
    private final Sealing sealing;

    StoredMailProof(OwnCases cases, OutgoingMail mail, StaffDirectory directory, Sealing sealing) {
        this.cases = cases;
        this.mail = mail;
        this.directory = directory;
        this.sealing = sealing;
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
        Map<UUID, Sealing.Seal> seals =
                sealing.sealsOf(all.stream().map(Consignment::content).toList());
        return all.stream()
                .map(letter -> way(letter, names, Optional.ofNullable(seals.get(letter.content()))))
                .toList();
    }

    private static Way way(Consignment letter, Map<UUID, String> names, Optional<Sealing.Seal> seal) {
        return new Way(
                letter.title(),
                letter.sentAt(),
                letter.noticed(),
                letter.retrievedAt(),
                letter.lapsedAt().isPresent(),
                letter.waitsForPost(),
                letter.address().size() > 1,
                letter.postedOn(),
                letter.postedBy().map(by -> names.getOrDefault(by, "")).orElse(""),
                seal);
    }
}
