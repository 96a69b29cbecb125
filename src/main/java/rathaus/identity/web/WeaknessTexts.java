package rathaus.identity.web;

import rathaus.design.Frame;
import rathaus.identity.PasswordWeakness;

/** What people read about a password that is not good enough. */
final class WeaknessTexts {

    private WeaknessTexts() {}

    static String of(Frame frame, PasswordWeakness weakness) {
        return switch (weakness) {
            case TOO_SHORT -> frame.text("identity.password.too-short");
            case TOO_LONG -> frame.text("identity.password.too-long");
            case COMMON -> frame.text("identity.password.common");
            case CONTAINS_NAME -> frame.text("identity.password.contains-name");
        };
    }
}
