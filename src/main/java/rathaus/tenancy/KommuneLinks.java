package rathaus.tenancy;

import rathaus.kernel.KommuneId;

/**
 * Absolute addresses of pages, for mails and letters. They come from the configuration, never from a request, so that nobody
 * can slip in another host.
 */
public interface KommuneLinks {

    /** {@code https://rathaus.bad-vilbel.example/konto} in production, {@code http://localhost:8080/bad-vilbel/konto} locally. */
    String absolute(KommuneId kommune, String path);
}
