package rathaus.preview;

import java.time.Clock;
import java.time.LocalDate;
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
import rathaus.kernel.LegalDay;
import rathaus.preview.PreviewPage.Choice;
import rathaus.servicepackage.LeistungWords;
import rathaus.servicepackage.Uebersetzungen.Localised;
import rathaus.sharing.DeliveredKommunen;

/** Puts the page of a preview together, for one Kommune in one language. */
final class PreviewPages {

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
        List<String> kommunen = DeliveredKommunen.slugs();
        String chosen = kommune.isEmpty() ? kommunen.getFirst() : kommune;
        if (!kommunen.contains(chosen)) {
            return Optional.empty();
        }
        return Optional.of(templates.bytes(compose(kommunen, chosen, PreviewQuery.of(query))));
    }

    private PreviewPage compose(List<String> kommunen, String kommune, PreviewQuery query) {
        PreviewedFolder.Look look = folder.look();
        Language language = query.language();
        Frame frame = frame(kommune, language);
        List<Choice> towns = kommunen.stream()
                .map(each -> new Choice(each, query.href(each), each.equals(kommune)))
                .toList();
        List<Choice> languages = Language.all().stream()
                .map(each -> new Choice(each.tag(), query.in(each).href(kommune), each == language))
                .toList();
        return new PreviewPage(
                frame,
                title(look, language),
                towns,
                languages,
                look.parts().map(parts -> views(parts, frame, kommune)).orElse(List.of()),
                look.parts().map(parts -> open(parts, kommune)).orElse(List.of()),
                look.parts()
                        .flatMap(PreviewedFolder.Parts::verfahren)
                        .map(verfahren -> PreviewLetters.of(verfahren, folder.ortsrecht(), kommune, query)),
                look.check(),
                look.state());
    }

    /** The name of the Leistung as its page would show it, as far as that can be read. */
    private Localised title(PreviewedFolder.Look look, Language language) {
        return look.parts()
                .flatMap(parts -> parts.leistung()
                        .filter(leistung -> !leistung.name().isBlank())
                        .map(leistung -> new LeistungWords(leistung, parts.translations(), language).name()))
                .orElse(new Localised(folder.name(), false));
    }

    private List<FormPageView> views(PreviewedFolder.Parts parts, Frame frame, String kommune) {
        List<FormPageView> views = new ArrayList<>();
        parts.form().ifPresent(readable -> {
            FormEnvironment environment = readable.environment(today(), values(parts, kommune), kommune, "");
            VisibleForm everything = VisibleForm.everything(readable.form(), environment);
            for (FormPage page : readable.form().pages()) {
                views.add(FormPageView.of(frame, everything, page, FormPageView.Shown.saved()));
            }
        });
        return views;
    }

    private List<String> open(PreviewedFolder.Parts parts, String kommune) {
        return parts.form()
                .map(readable -> readable.openPoints(values(parts, kommune)).stream()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    private Map<String, Object> values(PreviewedFolder.Parts parts, String kommune) {
        return folder.ortsrecht().readable(kommune, parts.id(), today());
    }

    private LocalDate today() {
        return LegalDay.today(clock);
    }

    private Frame frame(String kommune, Language language) {
        Frame.KommuneView none =
                new Frame.KommuneView("", "", messages.in(language).get("preview.product"), "", "", "", "", Map.of());
        return new Frame(
                none, "", "/" + kommune, language, new Actor.Guest(NOBODY), null, List.of(), messages.in(language), "");
    }
}
