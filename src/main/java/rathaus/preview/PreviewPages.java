package rathaus.preview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.design.PageTemplates;
import rathaus.forms.FormEnvironment;
import rathaus.forms.FormPage;
import rathaus.forms.FormPageView;
import rathaus.forms.VisibleForm;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.preview.PreviewPage.Choice;
import rathaus.procedure.Verfahren;
import rathaus.sharing.DeliveredOrtsrecht;

/** Puts the page of a preview together, for one Kommune in one language. */
final class PreviewPages {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The preview belongs to no Kommune; nobody is asked what this one may. */
    private static final KommuneId NOBODY = new KommuneId(1);

    private final PreviewedFolder folder;
    private final Clock clock;
    private final Messages messages = new Messages();
    private final PageTemplates templates = new PageTemplates();

    PreviewPages(PreviewedFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The whole page as UTF-8; empty if there is no such Kommune.
     *
     * @param kommune slug, or empty for the first
     */
    Optional<byte[]> page(String kommune, @Nullable String query) {
        List<String> kommunen = DeliveredOrtsrecht.kommunen();
        String chosen = kommune.isEmpty() ? kommunen.getFirst() : kommune;
        if (!kommunen.contains(chosen)) {
            return Optional.empty();
        }
        return Optional.of(templates.bytes(compose(kommunen, chosen, language(query))));
    }

    private static Language language(@Nullable String query) {
        String start = "sprache=";
        return query != null && query.startsWith(start)
                ? Language.ofTag(query.substring(start.length())).orElse(Language.DE)
                : Language.DE;
    }

    private PreviewPage compose(List<String> kommunen, String kommune, Language language) {
        PreviewedFolder.Look look = folder.look();
        Frame frame = frame(kommune, language);
        List<Choice> towns = kommunen.stream()
                .map(each -> new Choice(each, "/" + each + "?sprache=" + language.tag(), each.equals(kommune)))
                .toList();
        List<Choice> languages = new ArrayList<>();
        for (Language each : Language.all()) {
            languages.add(new Choice(each.tag(), frame.linkIn(each), each == language));
        }
        return new PreviewPage(
                frame,
                look.verfahren().map(verfahren -> verfahren.leistung().name()).orElse(folder.name()),
                towns,
                List.copyOf(languages),
                look.verfahren()
                        .map(verfahren -> views(verfahren, frame, kommune))
                        .orElse(List.of()),
                look.verfahren().map(verfahren -> open(verfahren, kommune)).orElse(List.of()),
                look.check(),
                look.state());
    }

    private List<FormPageView> views(Verfahren verfahren, Frame frame, String kommune) {
        FormEnvironment environment = verfahren.environment(today(), values(verfahren, kommune), kommune, "");
        VisibleForm everything = VisibleForm.everything(verfahren.form(), environment);
        List<FormPageView> views = new ArrayList<>();
        for (FormPage page : verfahren.form().pages()) {
            views.add(FormPageView.of(frame, everything, page, FormPageView.Shown.saved()));
        }
        return views;
    }

    private List<String> open(Verfahren verfahren, String kommune) {
        return verfahren.openPoints(values(verfahren, kommune)).stream()
                .sorted()
                .toList();
    }

    private Map<String, Object> values(Verfahren verfahren, String kommune) {
        return folder.ortsrecht()
                .values(kommune, verfahren.paket().id(), today())
                .orElse(Map.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    private Frame frame(String kommune, Language language) {
        Frame.KommuneView none =
                new Frame.KommuneView("", "", messages.in(language).get("preview.product"), "", "", "", "", Map.of());
        return new Frame(
                none, "", "/" + kommune, language, new Actor.Guest(NOBODY), null, List.of(), messages.in(language), "");
    }
}
