package rathaus.documents.usecases;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.documents.Sealing;
import rathaus.documents.domain.SealProvider;
import rathaus.documents.domain.SealRegister;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.TimeOrderedId;

/** Seals by the choice of the Kommune and remembers what bears a seal. */
@Component
class RecordedSealing implements Sealing {

    private static final String ROLE = "Administration";

    private final SealProvider provider;
    private final SealRegister register;
    private final History history;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RecordedSealing(
            SealProvider provider,
            SealRegister register,
            History history,
            Clock clock,
            TransactionTemplate transaction) {
        this.provider = provider;
        this.register = register;
        this.history = history;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Optional<Seal> seal() {
        return provider.seal();
    }

    @Override
    public Chosen chosen() {
        return register.chosen();
    }

    @Override
    public boolean choose(Actor.Staff administrator, Extent extent, int seen) {
        UUID id = TimeOrderedId.next(clock);
        return transaction.execute(status -> {
            if (!register.choose(id, extent, seen + 1, clock.instant())) {
                return false;
            }
            Map<String, Object> details = Map.of("version", seen + 1, "extent", extent);
            history.append(new Act(id, "documents.sealing-chosen", administrator, ROLE, "", details));
            return true;
        });
    }

    @Override
    public Outcome seal(byte[] pdf, boolean decision) {
        Optional<Seal> seal = provider.seal();
        return seal.isEmpty() || !isWanted(decision)
                ? new NotWanted()
                : switch (provider.sign(pdf)) {
                    case SealProvider.Signed signed -> noted(signed.pdf(), seal.get());
                    case SealProvider.Unreachable(String reason) -> new Unreachable(reason);
                };
    }

    private boolean isWanted(boolean decision) {
        return switch (register.chosen().extent()) {
            case NOTHING -> false;
            case DECISIONS -> decision;
            case EVERY_LETTER -> true;
        };
    }

    private Sealed noted(byte[] pdf, Seal seal) {
        register.note(ContentHash.of(pdf), seal, clock.instant());
        return new Sealed(pdf, seal);
    }

    @Override
    public Map<UUID, Seal> sealsOf(Collection<UUID> contents) {
        return register.sealsOf(contents);
    }
}
