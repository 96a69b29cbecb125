package rathaus.identity.violations;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Names no permission on one route and stands on the wrong side with others. No bean: nothing scans for it. */
public class OpenDoors {

    /** Names nothing. */
    @GetMapping("/offen")
    public String unnamed() {
        return "open";
    }

    /** Staff work on the side of citizens. */
    @PostMapping("/vorgang")
    @Requires(Permission.WORK_ON_CASES)
    public String wrongSide() {
        return "work";
    }

    /** A public page among those of staff. */
    @GetMapping("/amt/offen")
    @Requires(Permission.VISIT)
    public String publicAmongStaff() {
        return "visit";
    }
}
