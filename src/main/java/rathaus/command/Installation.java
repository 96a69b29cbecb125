package rathaus.command;

import java.nio.file.Path;
import rathaus.sharing.DeliveredOrtsrecht;

/**
 * The folder from which Rathaus runs, wherever the person who calls it stands.
 *
 * @param home holds {@code leistungen} and {@code ortsrecht}
 */
record Installation(Path home) {

    /** This process's; the working directory where nobody named it. */
    static Installation here() {
        return new Installation(Path.of(System.getProperty("rathaus.home", "")));
    }

    /** Holds one folder for each Leistungspaket. */
    Path packages() {
        return home.resolve("leistungen");
    }

    /** What the Kommunen have set. */
    DeliveredOrtsrecht ortsrecht() {
        return new DeliveredOrtsrecht(home.resolve("ortsrecht"));
    }
}
