package rathaus.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Carries the way back from page to page of a log-in; empty stands for none. */
final class Back {

    private Back() {}

    static String staff(@Nullable String wanted) {
        return ReturnPath.accepted(wanted, Side.STAFF).orElse("");
    }

    static String citizen(@Nullable String wanted) {
        return ReturnPath.accepted(wanted, Side.CITIZEN).orElse("");
    }

    static String append(String path, String back) {
        return back.isEmpty()
                ? path
                : path + "?" + ReturnPath.PARAMETER + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
