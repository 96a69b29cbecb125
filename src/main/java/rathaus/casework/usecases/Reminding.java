package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.RequestedItem;
import rathaus.casework.LetterKind;
import rathaus.casework.Outgoing;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.CaseNotes;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.tenancy.KommuneScope;

/** Reminds once of a Nachforderung whose term ends soon and that nobody has answered. */
@Component
class Reminding {

    private static final String ROLE = "Fristüberwachung";
    private static final int FURTHEST_DAYS = 30;
    private static final int BATCH = 500;

    private final Desks desks;
    private final PublishedVerfahren published;
    private final LetterOrders orders;
    private final Clock clock;

    Reminding(Desks desks, PublishedVerfahren published, LetterOrders orders, Clock clock) {
        this.desks = desks;
        this.published = published;
        this.orders = orders;
        this.clock = clock;
    }

    /** All that are due today; those that are reminded already stay as they are. */
    @Transactional
    public void round() {
        LocalDate today = LegalDay.today(clock);
        for (Bearbeitung.Waiting waiting :
                desks.bearbeitungen().waitingUntil(today, today.plusDays(FURTHEST_DAYS), BATCH)) {
            int before = published
                    .version(waiting.facts().pinned())
                    .ablauf()
                    .nachforderung()
                    .reminderDays();
            boolean due =
                    before > 0 && !today.isBefore(waiting.until().minusDays(before)) && today.isAfter(waiting.since());
            if (due) {
                open(waiting.facts().id()).ifPresent(asked -> remind(waiting, asked));
            }
        }
    }

    private Optional<CaseNotes.Nachforderung> open(UUID id) {
        List<CaseNotes.Nachforderung> all = desks.notes().nachforderungen(id);
        return all.isEmpty() || all.getLast().answeredAt().isPresent() ? Optional.empty() : Optional.of(all.getLast());
    }

    private void remind(Bearbeitung.Waiting waiting, CaseNotes.Nachforderung asked) {
        Outgoing reminder = new Outgoing(
                FilingOfPapers.derived(asked.id(), "erinnerung"),
                LetterKind.REMINDER,
                Map.of(
                        "nachforderungen",
                        asked.items().stream().map(RequestedItem::reason).toList(),
                        "nachforderung.frist",
                        asked.due(),
                        "nachforderung.datum",
                        LegalDay.of(asked.askedAt())),
                "",
                List.of());
        orders.order(waiting, reminder, new Actor.Machine("casework.mail", KommuneScope.required()), ROLE);
    }
}
