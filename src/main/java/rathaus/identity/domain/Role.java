package rathaus.identity.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rathaus.kernel.Permission;

/**
 * What a member of staff does in the town hall, as a bundle of permissions. Signing is not a role: it is granted to a person
 * (Zeichnungsbefugnis), and only a person who works on cases can hold it.
 */
public enum Role {
    SACHBEARBEITUNG("Sachbearbeitung", Permission.READ_CASES, Permission.WORK_ON_CASES, Permission.ASSIST_APPLICANTS),
    LEITUNG(
            "Leitung",
            Permission.READ_CASES,
            Permission.WORK_ON_CASES,
            Permission.ASSIST_APPLICANTS,
            Permission.LEAD_UNITS,
            Permission.READ_RECORDS),
    REGISTRATUR("Registratur", Permission.READ_RECORDS, Permission.KEEP_RECORDS, Permission.DISPOSE_OF_RECORDS),
    REVISION("Revision", Permission.AUDIT),
    IT_BETRIEB("IT-Betrieb", Permission.OPERATE),
    ADMINISTRATION("Administration", Permission.ADMINISTER_KOMMUNE);

    private final String label;
    private final Set<Permission> bundle;

    Role(String label, Permission... bundle) {
        this.label = label;
        this.bundle = EnumSet.copyOf(Arrays.asList(bundle));
    }

    /** As histories and pages name the role. */
    public String label() {
        return label;
    }

    /** The role of this name, if we have it. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    /** What these roles may do together, with or without the power to sign. */
    public static Set<Permission> permissions(Collection<Role> roles, boolean signaturePower) {
        EnumSet<Permission> all = EnumSet.of(Permission.VISIT, Permission.USE_WORKPLACE);
        for (Role role : roles) {
            all.addAll(role.bundle);
        }
        if (signaturePower && all.contains(Permission.WORK_ON_CASES)) {
            all.add(Permission.DECIDE_CASES);
        }
        return all;
    }
}
