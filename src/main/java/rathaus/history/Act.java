package rathaus.history;

import java.util.Map;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * One act to be recorded: who, in which role, why, old and new values.
 *
 * @param subject id of the Antrag, Vorgang, account … it happened to
 * @param kind module and past participle: {@code casework.bescheid-issued}
 * @param role in which role the actor acted, as the law or the package names it: {@code Sachbearbeitung}
 * @param reason why, in the actor's words; may be empty
 * @param details old and new values by name; text, numbers, booleans, lists and maps of these. Personal data only where the
 *     act is about them: details can be erased, the chain stays whole
 */
public record Act(UUID subject, String kind, Actor actor, String role, String reason, Map<String, Object> details) {}
