package rathaus.identity.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rathaus.identity.StaffWish;
import rathaus.identity.StaffWish.Problem;
import rathaus.kernel.Permission;

/** Which accounts of staff can be. */
public final class WishRules {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final int SHORTEST = 3;
    private static final int LONGEST_LOGIN = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    private WishRules() {}

    /** As the log-in page reads it. */
    public static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with name and log-in. */
    public static Set<Problem> ofNames(String login, String displayName) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        String name = login(login);
        if (name.length() < SHORTEST
                || name.length() > LONGEST_LOGIN
                || !LOGIN.matcher(name).matches()) {
            problems.add(Problem.LOGIN_WRONG);
        }
        if (!isLine(displayName, LONGEST_NAME)) {
            problems.add(Problem.NAME_WRONG);
        }
        return problems;
    }

    /** What is wrong with the rest. */
    public static Set<Problem> ofRights(StaffWish wish) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Set<Role> roles = roles(wish);
        if (roles.isEmpty() || roles.size() != wish.roles().size()) {
            problems.add(Problem.ROLE_MISSING);
        }
        if (wish.units().isEmpty() && Role.permissions(roles, false).contains(Permission.WORK_ON_CASES)) {
            problems.add(Problem.UNIT_MISSING);
        }
        if (!isLine(wish.reason(), LONGEST_REASON)) {
            problems.add(Problem.REASON_MISSING);
        }
        return problems;
    }

    /** The roles that we have. */
    public static Set<Role> roles(StaffWish wish) {
        return wish.roles().stream().map(Role::named).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isLine(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }
}
