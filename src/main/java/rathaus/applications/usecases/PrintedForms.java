package rathaus.applications.usecases;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.PaperForms;
import rathaus.applications.PublishedVerfahren;
import rathaus.design.Messages;
import rathaus.documents.Letters;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Verfahren;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Prints forms; a version never changes, so the last ones asked for are kept. */
@Component
class PrintedForms implements PaperForms {

    private static final int KEPT = 100;

    private record Place(KommuneId kommune, ContentHash version, Language language) {}

    private final PublishedVerfahren published;
    private final Letters letters;
    private final Messages messages;
    private final Kommunen kommunen;
    private final Clock clock;
    private final Map<Place, byte[]> printed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    PrintedForms(PublishedVerfahren published, Letters letters, Messages messages, Kommunen kommunen, Clock clock) {
        this.clock = clock;
        this.published = published;
        this.letters = letters;
        this.messages = messages;
        this.kommunen = kommunen;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(LeistungId leistung, Language language) {
        return published
                .current(leistung)
                .map(verfahren -> pdf(verfahren, language).clone());
    }

    /** One at a time: printing is work, and who waits finds it printed. */
    private synchronized byte[] pdf(Verfahren verfahren, Language language) {
        Place place = new Place(KommuneScope.required(), verfahren.paket().hash(), language);
        return printed.computeIfAbsent(
                place,
                fresh -> letters.render(new PaperFormText(verfahren, language, messages.in(language))
                        .of(kommunen.byId(KommuneScope.required()), LegalDay.today(clock))));
    }
}
