package rathaus.documents.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.Sealing;

/**
 * The seal of the Kommune and what it is put under.
 *
 * @param seal empty without a provider
 * @param problem message key; empty if there is none
 */
record SealingPage(Frame frame, Optional<Sealing.Seal> seal, Sealing.Chosen chosen, String problem) implements Page {

    Map<String, String> extents() {
        Map<String, String> extents = new LinkedHashMap<>();
        for (Sealing.Extent extent : Sealing.Extent.values()) {
            String key = extent.name().toLowerCase(Locale.ROOT).replace('_', '-');
            extents.put(extent.name(), frame.text("documents.sealing.extent." + key));
        }
        return extents;
    }

    Map<String, String> errors() {
        return problem.isEmpty() ? Map.of() : Map.of("umfang", frame.text(problem));
    }

    @Nullable
    String error() {
        return errors().get("umfang");
    }

    @Override
    public String toString() {
        return "SealingPage";
    }
}
