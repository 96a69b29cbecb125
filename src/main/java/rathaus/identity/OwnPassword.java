package rathaus.identity;

import rathaus.kernel.Actor;

/** Changing one's own password, with the present one. */
public interface OwnPassword {

    /** For a citizen. */
    PasswordChange change(Actor.Citizen citizen, String present, String wanted);

    /** For a member of staff; ends the restriction of an initial password. */
    PasswordChange change(Actor.Staff staff, String present, String wanted);
}
