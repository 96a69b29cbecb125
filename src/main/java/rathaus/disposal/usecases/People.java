package rathaus.disposal.usecases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.disposal.DeletionRecord;
import rathaus.identity.StaffDirectory;

/** Names those who agreed to a deletion; who has left is called what is left of them. */
@Component
class People {

    private static final String STAFF = "staff:";

    private final StaffDirectory directory;

    People(StaffDirectory directory) {
        this.directory = directory;
    }

    List<DeletionRecord> named(List<DeletionRecord> proofs) {
        Map<UUID, String> names = directory.displayNames(proofs.stream()
                .flatMap(proof -> Stream.of(proof.releasedBy(), proof.confirmedBy()))
                .filter(label -> label.startsWith(STAFF))
                .map(People::account)
                .collect(Collectors.toSet()));
        return proofs.stream().map(proof -> named(proof, names)).toList();
    }

    private static DeletionRecord named(DeletionRecord proof, Map<UUID, String> names) {
        return new DeletionRecord(
                proof.id(),
                proof.exchange(),
                proof.vorgang(),
                proof.aktenzeichen(),
                proof.number(),
                proof.basis(),
                proof.message(),
                proof.signature(),
                proof.dokumente(),
                name(proof.releasedBy(), names),
                name(proof.confirmedBy(), names),
                proof.deletedAt());
    }

    private static String name(String label, Map<UUID, String> names) {
        return label.startsWith(STAFF) ? names.getOrDefault(account(label), label) : label;
    }

    private static UUID account(String label) {
        return UUID.fromString(label.substring(STAFF.length()));
    }
}
