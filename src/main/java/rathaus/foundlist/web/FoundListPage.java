package rathaus.foundlist.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.foundlist.FoundListSearch.Found;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;

/**
 * A page of the public list.
 *
 * @param claim where a claim or the report of a loss begins; null where that is not online
 */
record FoundListPage(
        Frame frame,
        FoundListInput input,
        Found found,
        @Nullable String claim) implements Page {

    static final String PATH = "/fundsachen";

    boolean hasErrors() {
        return !input.problems().isEmpty();
    }

    Map<String, String> errors() {
        return frame.inWords(input.problems());
    }

    /** For the summary, where each has to tell which field it is about. */
    Map<String, String> summary() {
        Map<String, String> summary = new LinkedHashMap<>();
        errors().forEach((field, text) -> {
            String label = field.equals("von") ? "foundlist.list.from" : "foundlist.list.to";
            summary.put(field, frame.text(label) + ": " + text);
        });
        return summary;
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (FundsacheKind kind : FundsacheKind.values()) {
            kinds.put(kind.code(), kind(kind));
        }
        return kinds;
    }

    String kind(FundsacheKind kind) {
        return frame.text("foundlist.kind." + kind.code());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(frame.language().locale())
                .format(day);
    }

    String here() {
        return frame.link(PATH);
    }

    @Nullable
    String firstHref() {
        return Fundnummer.parse(input.nach()).isPresent() ? href("") : null;
    }

    @Nullable
    String nextHref() {
        return found.next().map(nummer -> href(nummer.toString())).orElse(null);
    }

    private String href(String after) {
        return frame.link(UriComponentsBuilder.fromPath(PATH)
                .queryParam("q", "{q}")
                .queryParam("art", "{art}")
                .queryParam("von", "{von}")
                .queryParam("bis", "{bis}")
                .queryParam("nach", "{nach}")
                .encode()
                .buildAndExpand(input.q(), input.art(), input.von(), input.bis(), after)
                .toUriString());
    }

    @Override
    public String toString() {
        return "FoundListPage";
    }
}
