package violations.layers.store;

import org.jspecify.annotations.Nullable;
import violations.layers.web.BoldController;

/** A repository that anybody may use, and that knows who shows it. */
public class Shelf {

    public @Nullable BoldController page;
}
