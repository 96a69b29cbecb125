/**
 * E-mail and the proof of its delivery. A recipient is a value and a message comes finished from its caller: this module
 * knows neither accounts nor Anträge nor templates. Sending is a task in the caller's transaction; a mail server is reached
 * after the commit, again and again until it takes the mail or the notice becomes a visible dead letter. Without a mail
 * server (demonstration) mails lie in a local outbox that a tester can read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "tenancy"})
package rathaus.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
