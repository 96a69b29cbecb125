package rathaus.xdomea;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of reading a package.
 *
 * @param message empty if it could not be read at all; the findings say why
 * @param files names of the primary documents that lie in the package or beside the message
 */
public record XdomeaReading(Optional<XdomeaMessage> message, Set<String> files, List<XdomeaFinding> findings) {

    public XdomeaReading {
        files = Set.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** Whether nothing stands against using it. */
    public boolean isSound() {
        return message.isPresent() && findings.stream().noneMatch(XdomeaFinding::isError);
    }

    @Override
    public String toString() {
        return "XdomeaReading[" + message + ", " + findings.size() + " findings]";
    }
}
