package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.casework.LetterKind;
import rathaus.casework.PostTray;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * A page of the out-tray.
 *
 * @param posted whether it shows what is posted instead of what waits
 * @param continued whether others came before
 * @param chosen the letters that were ticked
 * @param day as it was typed
 * @param errors message keys by field
 */
record PostTrayPage(
        Frame frame,
        boolean posted,
        PostTray.Rows rows,
        boolean continued,
        List<UUID> chosen,
        String day,
        Map<String, String> errors)
        implements Page {

    static final String PATH = "/amt/postausgang";

    static PostTrayPage of(Frame frame, boolean posted, PostTray.Rows rows, boolean continued) {
        return new PostTrayPage(frame, posted, rows, continued, List.of(), "", Map.of());
    }

    /** The same after something went wrong. */
    PostTrayPage with(List<UUID> ticked, String typed, String lettersProblem, String dayProblem) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!lettersProblem.isEmpty()) {
            problems.put(rows.rows().isEmpty() ? "briefe" : place(0), frame.text(lettersProblem));
        }
        if (!dayProblem.isEmpty()) {
            problems.put("versandt", frame.text(dayProblem));
        }
        return new PostTrayPage(frame, posted, rows, continued, ticked, typed, problems);
    }

    /** Id of the box of a row. */
    String place(int row) {
        return "schreiben-" + row;
    }

    boolean isChosen(PostTray.Row row) {
        return chosen.contains(row.id());
    }

    @Nullable
    String dayError() {
        return errors.get("versandt");
    }

    String caseHref(PostTray.Row row) {
        return frame.link(CaseKey.path(row.aktenzeichen()));
    }

    String kind(LetterKind kind) {
        return LetterWording.kind(frame, kind);
    }

    String href(boolean other) {
        return frame.link(other ? PATH + "?ansicht=versandt" : PATH);
    }

    @Nullable
    String firstHref() {
        return continued ? href(posted) : null;
    }

    @Nullable
    String nextHref() {
        return rows.next()
                .map(mark -> frame.link(UriComponentsBuilder.fromPath(PATH)
                        .queryParam("ansicht", posted ? "versandt" : "offen")
                        .queryParam("nach", "{mark}")
                        .encode()
                        .buildAndExpand(mark)
                        .toUriString()))
                .orElse(null);
    }

    @Override
    public String toString() {
        return "PostTrayPage";
    }
}
