package rathaus.applications.usecases;

import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import rathaus.applications.domain.Pin;
import rathaus.server.InstallationKeys;

/**
 * The key behind the PINs, outside of the database. A PIN is derived from the Antrag by this key, so that a second click
 * shows the same receipt although no PIN is stored anywhere.
 */
@Component
class PinKey {

    private final SecretKeySpec key;

    PinKey(InstallationKeys keys) {
        this.key = keys.key("applications", "pin", "HmacSHA256");
    }

    /** The PIN of an Antrag, always the same. */
    Pin pinOf(UUID antrag) {
        return Pin.derived(antrag, key);
    }

    /** What the database keeps of a PIN. */
    byte[] hash(Pin pin) {
        return pin.hash(key);
    }

    /** Compares in constant time. */
    boolean opens(Pin pin, byte[] kept) {
        return MessageDigest.isEqual(hash(pin), kept);
    }
}
