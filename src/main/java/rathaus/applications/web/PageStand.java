package rathaus.applications.web;

import java.util.Optional;
import java.util.stream.Stream;
import rathaus.applications.OnlineForm;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.AnswersJson;
import rathaus.forms.FieldGroup;
import rathaus.forms.FormPage;
import rathaus.forms.FormReading;
import rathaus.kernel.ContentHash;

/**
 * What a page of the form held when it was shown, as a short print that travels with the page. If the draft holds something
 * else when the page comes back, another window has answered it meanwhile, and nobody's answer is overwritten unseen. Files
 * do not count: they are only ever added or taken away one by one.
 */
final class PageStand {

    private static final int LENGTH = 16;

    private PageStand() {}

    /** The print of what is stored. */
    static String of(OnlineForm form, FormPage page) {
        return print(form.given(), page);
    }

    /** Whether this page was answered otherwise since it was shown; the same answer twice, as by a double click, is none. */
    static boolean isOverwriting(OnlineForm form, FormPage page, FillPageInput input) {
        Optional<String> seen = input.stand();
        if (seen.isEmpty() || seen.get().equals(of(form, page))) {
            return false;
        }
        Answers typed = FormReading.page(page, input.answers(), form.given()).answers();
        return !print(typed, page).equals(of(form, page));
    }

    private static String print(Answers answers, FormPage page) {
        Answers asked = Answers.none();
        for (String name : names(page).toList()) {
            Optional<Answer> answer = answers.get(name);
            asked = answer.isPresent() ? asked.with(name, answer.get()) : asked;
        }
        return ContentHash.of(AnswersJson.write(asked.withoutFiles())).hex().substring(0, LENGTH);
    }

    private static Stream<String> names(FormPage page) {
        return Stream.concat(
                page.groups().stream().map(FieldGroup::id), page.fields().map(field -> field.id()));
    }
}
