package rathaus.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffMember;
import rathaus.identity.Substitutions;

/**
 * Substitutions that run or are to come.
 *
 * @param refusal message key of why nothing was arranged; empty if there was nothing
 */
record SubstitutionsPage(
        Frame frame,
        List<Substitutions.Substitution> substitutions,
        List<StaffMember> absentees,
        List<StaffMember> candidates,
        SubstitutionInput input,
        String refusal)
        implements Page {

    static final String PATH = "/amt/vertretung";

    /** Errors in words by the id of their field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!input.isEmpty()) {
            input.problems().forEach((field, key) -> errors.put(field, frame.text(key)));
        }
        if (!refusal.isEmpty()) {
            String field = refusal.endsWith("days") ? "von" : refusal.endsWith("note") ? "hinweis" : "vertretung";
            errors.put(field, frame.text(refusal));
        }
        return errors;
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    static Map<String, String> names(List<StaffMember> members) {
        Map<String, String> names = new LinkedHashMap<>();
        members.forEach(member -> names.put(member.id().toString(), member.displayName()));
        return names;
    }

    /** Who is away: oneself, if there is nobody else to choose. */
    String absent() {
        return input.abwesend().isEmpty() && absentees.size() == 1
                ? absentees.getFirst().id().toString()
                : input.abwesend();
    }

    String action() {
        return frame.link(PATH);
    }

    String endAction(Substitutions.Substitution one) {
        return frame.link(PATH + "/" + one.id() + "/beenden");
    }

    @Override
    public String toString() {
        return "SubstitutionsPage";
    }
}
