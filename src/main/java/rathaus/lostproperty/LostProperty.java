package rathaus.lostproperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;
import rathaus.kernel.Actor;

/**
 * The register of found items, for members of the unit that is competent for them. Each act is recorded in the history and
 * tells the public list.
 */
public interface LostProperty {

    /** One page, last taken in first. Empty for strangers to the unit. */
    Optional<Shelf> shelf(boolean keptOnly, Optional<Fundnummer> before, Actor.Staff staff);

    /** An item; noted in the access log. */
    Optional<FundsacheView> open(Fundnummer nummer, Actor.Staff staff);

    /**
     * What the form of an intake begins with. Empty for strangers to the unit.
     *
     * @param fundanzeige Aktenzeichen of the case it comes from; one that is none of the own unit is left out
     */
    Optional<FundsacheProposal> proposal(Optional<String> fundanzeige, Actor.Staff staff);

    /** Takes an item up; with the same id a second time nothing happens. */
    FundsacheOutcome takeUp(UUID id, FundsacheStatement statement, Actor.Staff staff);

    /** Corrects what is known of an item. */
    FundsacheOutcome change(Fundnummer nummer, long version, FundsacheStatement statement, Actor.Staff staff);

    /** Hands it over, sells or disposes of it. */
    FundsacheOutcome handOver(Fundnummer nummer, long version, Handing handing, Actor.Staff staff);

    /**
     * A page of the register.
     *
     * @param next continues after this entry; empty on the last page
     */
    record Shelf(List<Row> rows, Optional<Fundnummer> next) {
        public Shelf {
            rows = List.copyOf(rows);
        }
    }

    /** A row. */
    record Row(
            Fundnummer nummer,
            FundsacheKind kind,
            String description,
            LocalDate foundOn,
            String storage,
            Optional<FundsacheView.Term> term,
            Optional<FundsacheView.Gone> gone,
            boolean listed) {}
}
