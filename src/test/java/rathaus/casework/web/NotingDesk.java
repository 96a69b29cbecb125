package rathaus.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.RequestedItem;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionKind;
import rathaus.documents.Fetched;
import rathaus.documents.PagePictures;
import rathaus.kernel.Actor;

/** Notes what it is asked to do and answers as told. */
final class NotingDesk implements CaseDesk {

    private final List<String> noted = new ArrayList<>();
    private Optional<CaseView> view;
    private CaseOutcome outcome = new CaseOutcome.Done();
    private Optional<Fetched> file = Optional.empty();

    NotingDesk(CaseView view) {
        this.view = Optional.of(view);
    }

    void answer(CaseOutcome other) {
        outcome = other;
    }

    void show(Optional<CaseView> other) {
        view = other;
    }

    void hold(Fetched other) {
        file = Optional.of(other);
    }

    List<String> noted() {
        return noted;
    }

    private CaseOutcome note(Object... words) {
        noted.add(String.join(" ", Arrays.stream(words).map(Object::toString).toList()));
        return outcome;
    }

    @Override
    public Optional<CaseView> open(String aktenzeichen, Actor.Staff staff) {
        return view;
    }

    @Override
    public CaseOutcome claim(UUID id, long version, Actor.Staff staff) {
        return note("claim", version);
    }

    @Override
    public CaseOutcome release(UUID id, long version, Actor.Staff staff) {
        return note("release", version);
    }

    @Override
    public CaseOutcome tick(UUID id, String point, boolean ticked, Actor.Staff staff) {
        return note("tick", point, ticked);
    }

    @Override
    public CaseOutcome note(UUID id, String body, Actor.Staff staff) {
        return note("note", body);
    }

    @Override
    public CaseOutcome write(UUID id, String body, Actor.Staff staff) {
        return note("write", body);
    }

    @Override
    public CaseOutcome ask(UUID id, long version, List<RequestedItem> items, Actor.Staff staff) {
        List<String> asked =
                items.stream().map(item -> item.field() + ": " + item.reason()).toList();
        return note("ask", version, String.join(", ", asked));
    }

    @Override
    public CaseOutcome handOver(UUID id, long version, UUID to, String reason, Actor.Staff staff) {
        return note("hand over", version, to, reason);
    }

    @Override
    public Optional<PagePictures.Overview> look(String aktenzeichen, UUID content, int page, Actor.Staff staff) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> picture(String aktenzeichen, UUID content, int page, Actor.Staff staff) {
        return Optional.empty();
    }

    @Override
    public CaseOutcome resume(UUID id, long version, Actor.Staff staff) {
        return note("resume", version);
    }

    @Override
    public CaseOutcome decide(UUID id, long version, DecisionDraft draft, Actor.Staff staff) {
        return note("decide", version, draft.kind(), draft.reasons());
    }

    @Override
    public CaseOutcome decide(UUID id, long version, DecisionKind kind, String reasons, Actor.Staff staff) {
        return note("decide", version, kind, reasons);
    }

    @Override
    public CaseOutcome posted(UUID id, long version, LocalDate on, Actor.Staff staff) {
        return note("posted", version, on);
    }

    @Override
    public CaseOutcome close(UUID id, long version, Actor.Staff staff) {
        return note("close", version);
    }

    @Override
    public Optional<Fetched> file(UUID id, UUID content, Actor.Staff staff) {
        return file;
    }
}
