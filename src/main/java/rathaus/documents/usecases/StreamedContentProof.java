package rathaus.documents.usecases;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rathaus.documents.ContentProof;
import rathaus.documents.StoredContent;
import rathaus.documents.domain.ContentFolder;
import rathaus.documents.domain.ContentRegister;
import rathaus.kernel.ContentHash;
import rathaus.tenancy.KommuneScope;

/** Compares row, name and bytes of each file; the rows of many in one query. */
@Component
class StreamedContentProof implements ContentProof {

    private final ContentFolder folder;
    private final ContentRegister register;

    StreamedContentProof(ContentFolder folder, ContentRegister register) {
        this.folder = folder;
        this.register = register;
    }

    @Override
    public Map<UUID, Fault> compare(Collection<Claim> claims) {
        Map<UUID, StoredContent> known = register
                .find(claims.stream().map(Claim::stored).toList())
                .stream()
                .collect(Collectors.toMap(StoredContent::id, Function.identity()));
        Map<UUID, Fault> faults = new HashMap<>();
        claims.forEach(
                claim -> fault(claim, known.get(claim.stored())).ifPresent(fault -> faults.put(claim.stored(), fault)));
        return faults;
    }

    private Optional<Fault> fault(Claim claim, @Nullable StoredContent known) {
        if (known == null) {
            return Optional.of(Fault.UNKNOWN);
        }
        if (!known.hash().equals(claim.hash()) || known.size() != claim.size()) {
            return Optional.of(Fault.OTHER_CONTENT);
        }
        Optional<ContentHash> found = folder.hashed(KommuneScope.required(), claim.hash());
        if (found.isEmpty()) {
            return Optional.of(Fault.FILE_MISSING);
        }
        return found.get().equals(claim.hash()) ? Optional.empty() : Optional.of(Fault.FILE_CHANGED);
    }
}
