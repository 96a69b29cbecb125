package rathaus.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way through the pages that apply: forward, back, and how far somebody has come. */
public final class FormFlow {

    private final VisibleForm form;
    private final List<FormPage> pages;

    private FormFlow(VisibleForm form) {
        this.form = form;
        this.pages = form.pages();
    }

    /** The way through this form with these answers. */
    public static FormFlow of(VisibleForm form) {
        return new FormFlow(form);
    }

    /** The pages that apply, in order. */
    public List<FormPage> pages() {
        return pages;
    }

    /** The page after this one; empty after the last (then comes the review). */
    public Optional<FormPage> after(FormPage page) {
        int all = form.definition().pages().indexOf(page);
        return pages.stream()
                .filter(other -> form.definition().pages().indexOf(other) > all)
                .findFirst();
    }

    /** The page before this one; empty before the first. */
    public Optional<FormPage> before(FormPage page) {
        int all = form.definition().pages().indexOf(page);
        return pages.reversed().stream()
                .filter(other -> form.definition().pages().indexOf(other) < all)
                .findFirst();
    }

    /** Whether the page is answered without errors. */
    public boolean isComplete(FormPage page) {
        return FormValidation.page(form, page, form.answers(), Map.of()).isEmpty();
    }

    /** The first page that is not complete; empty if the review can come. */
    public Optional<FormPage> firstIncomplete() {
        return pages.stream().filter(page -> !isComplete(page)).findFirst();
    }

    /** Place of the page among those that apply, from 1. */
    public int number(FormPage page) {
        return pages.indexOf(page) + 1;
    }
}
