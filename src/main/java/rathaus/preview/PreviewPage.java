package rathaus.preview;

import java.util.List;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FormPageView;
import rathaus.servicepackage.Uebersetzungen.Localised;
import rathaus.sharing.PackageCheck;

/**
 * Everything of a package on one page.
 *
 * @param pages every page of the form, with every field, whatever its conditions say
 * @param openPoints mandatory points of Ortsrecht that the Kommune has not set
 * @param letters empty as long as a file has an error
 * @param state by it the browser notices changes
 */
record PreviewPage(
        Frame frame,
        Localised title,
        List<Choice> towns,
        List<Choice> languages,
        List<FormPageView> pages,
        List<String> openPoints,
        Optional<PreviewLetters> letters,
        PackageCheck check,
        String state)
        implements Page {

    /** Something to choose at the top. */
    record Choice(String label, String href, boolean current) {}
}
