package rathaus.identity;

import jakarta.servlet.http.HttpServletRequest;

/** The network address of a request as a key of {@link RateLimits}. */
public final class ClientAddress {

    private ClientAddress() {}

    /** IPv4 whole; of IPv6 the first 64 bits, because one household owns all the rest. */
    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(4, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
