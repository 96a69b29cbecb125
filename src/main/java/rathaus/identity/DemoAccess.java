package rathaus.identity;

import java.util.List;

/** The accounts of a demonstration, with everything one needs to use them. Only there while {@code rathaus.demo} is on. */
public interface DemoAccess {

    /** Those of the open Kommune. */
    List<Entry> entries();

    /**
     * One account.
     *
     * @param side {@code staff} or {@code citizen}
     * @param role what it is for, in German
     * @param units names of the units whose cases this account sees; empty if it sees none
     * @param login name or e-mail address
     * @param code one-time code of this moment; empty for citizens
     * @param secret base 32 secret for an authenticator app; empty for citizens
     */
    record Entry(
            String side, String role, List<String> units, String login, String password, String code, String secret) {}
}
