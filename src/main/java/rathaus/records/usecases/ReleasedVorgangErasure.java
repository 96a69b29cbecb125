package rathaus.records.usecases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.documents.Contents;
import rathaus.history.PayloadErasure;
import rathaus.records.Dokument;
import rathaus.records.ErasedWithVorgang;
import rathaus.records.Vorgang;
import rathaus.records.VorgangDeletion;
import rathaus.records.VorgangErasure;
import rathaus.records.domain.Dokumente;
import rathaus.records.domain.Erasure;
import rathaus.records.domain.Vorgaenge;

/** Deletes a Vorgang everywhere in one transaction, from the top down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReleasedVorgangErasure implements VorgangErasure {

    private final Vorgaenge vorgaenge;
    private final Dokumente dokumente;
    private final Erasure erasure;
    private final PayloadErasure payloads;
    private final Contents contents;
    private final List<ErasedWithVorgang> above;

    ReleasedVorgangErasure(
            Vorgaenge vorgaenge,
            Dokumente dokumente,
            Erasure erasure,
            PayloadErasure payloads,
            Contents contents,
            List<ErasedWithVorgang> above) {
        this.vorgaenge = vorgaenge;
        this.dokumente = dokumente;
        this.erasure = erasure;
        this.payloads = payloads;
        this.contents = contents;
        this.above = above;
    }

    @Override
    public VorgangDeletion erase(Release release) {
        Optional<Vorgang> found = vorgaenge.locked(release.vorgang());
        if (found.isEmpty()) {
            return new VorgangDeletion.NoVorgang();
        }
        return switch (found.get()) {
            case Vorgang.Open open -> new VorgangDeletion.MustBeKept();
            case Vorgang.Zda closed
            when closed.facts().custody().held() || !closed.retentionEnd().isBefore(release.on()) ->
                new VorgangDeletion.MustBeKept();
            case Vorgang.Zda closed -> erase(closed, release);
        };
    }

    private VorgangDeletion erase(Vorgang.Zda closed, Release release) {
        Vorgang.Facts facts = closed.facts();
        List<Dokument> filed = dokumente.of(facts.id());
        erasure.release(release);
        above.forEach(module -> module.erase(facts.id(), facts.antrag()));
        Stream.concat(Stream.of(facts.id()), facts.antrag().stream())
                .forEach(subject -> erasePayloads(subject, release));
        List<UUID> orphaned = erasure.contentsOnlyOf(facts.id());
        erasure.delete(facts.id());
        orphaned.forEach(contents::discard);
        return new VorgangDeletion.Deleted(closed, filed);
    }

    private void erasePayloads(UUID subject, Release release) {
        payloads.erase(subject, release.record(), release.releasedBy(), release.confirmedBy());
    }
}
