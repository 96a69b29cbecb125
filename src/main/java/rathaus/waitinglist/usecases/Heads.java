package rathaus.waitinglist.usecases;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.forms.AnswerText;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.procedure.Verfahren;
import rathaus.procedure.Warteliste;
import rathaus.waitinglist.domain.Entries;
import rathaus.waitinglist.domain.Entry;

/**
 * What stands above a list, and who keeps it: by the version that is online; where none is online or it has no list any more,
 * by the one that was entered with last, so that nobody who waits is lost from sight.
 */
@Component
class Heads {

    private final PublishedVerfahren published;
    private final Entries entries;
    private final StaffDirectory directory;

    Heads(PublishedVerfahren published, Entries entries, StaffDirectory directory) {
        this.published = published;
        this.entries = entries;
        this.directory = directory;
    }

    /** The head of a list, and the unit that keeps it. */
    record Head(Verfahren verfahren, Warteliste rules, String unit) {

        LeistungId leistung() {
            return verfahren.leistung().id();
        }

        String label(String column) {
            return verfahren
                    .form()
                    .field(column)
                    .map(AnswerText.german(verfahren.form())::label)
                    .orElse(column);
        }
    }

    Optional<Head> of(LeistungId leistung) {
        return published
                .current(leistung)
                .flatMap(Heads::head)
                .or(() -> entries.latest(leistung).flatMap(this::headOf));
    }

    /** Empty where the version has no list. */
    static Optional<Head> head(Verfahren verfahren) {
        return verfahren
                .ablauf()
                .warteliste()
                .map(rules -> new Head(verfahren, rules, verfahren.leistung().unit()));
    }

    private Optional<Head> headOf(Entry entry) {
        Verfahren verfahren = published.version(entry.facts().pinned());
        return verfahren
                .ablauf()
                .warteliste()
                .map(rules -> new Head(verfahren, rules, entry.facts().unit()));
    }

    /** The units with whose lists this member may do this: as with cases, the own ones. */
    Set<String> units(Permission permission, Actor.Staff staff) {
        return staff.may(permission) ? directory.unitsOf(staff.account()) : Set.of();
    }

    /** Whether places of an entry with this version come from other rules than those of the head. */
    boolean isFormer(ContentHash pinned, Head head) {
        return !pinned.equals(head.verfahren().paket().hash())
                && published
                        .version(pinned)
                        .ablauf()
                        .warteliste()
                        .filter(head.rules()::ordersLike)
                        .isEmpty();
    }
}
