package rathaus.command;

import java.nio.file.Path;
import java.util.Optional;
import rathaus.server.DataFolder;
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

    /** The data folder that was named, or else that of this installation. */
    DataFolder data(Optional<String> named) {
        return named.map(folder -> new DataFolder(Path.of(folder))).orElseGet(() -> DataFolder.standard(home));
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
