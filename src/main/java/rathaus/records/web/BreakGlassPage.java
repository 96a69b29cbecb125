package rathaus.records.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.BreakGlass.Notice;

/**
 * The form to open a restricted Akte in an emergency, and the notices about it.
 *
 * @param names display names by account
 * @param self account of the reader: nobody acknowledges what they opened themselves
 * @param problems message keys by field
 */
record BreakGlassPage(
        Frame frame,
        BreakGlassInput input,
        List<Notice> notices,
        Map<UUID, String> names,
        UUID self,
        Map<String, String> problems)
        implements Page {

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String who(Notice notice) {
        return names.getOrDefault(notice.staff(), notice.staff().toString());
    }

    boolean isWaiting(Notice notice) {
        return notice.acknowledgedAt().isEmpty() && !notice.staff().equals(self);
    }
}
