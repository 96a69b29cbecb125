package rathaus.identity.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rathaus.identity.StaffAdministration;
import rathaus.identity.StaffWish;

/** What was typed of an account: name, log-in, roles, units, the reason, and the state that was seen. */
record StaffAccountInput(
        String name, String kennung, List<String> rollen, List<String> stellen, String grund, Integer stand) {

    static final StaffAccountInput EMPTY = new StaffAccountInput("", "", List.of(), List.of(), "", 0);

    StaffAccountInput(
            @Nullable String name,
            @Nullable String kennung,
            @Nullable List<String> rollen,
            @Nullable List<String> stellen,
            @Nullable String grund,
            @Nullable Integer stand) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.kennung = Objects.requireNonNullElse(kennung, "").strip();
        this.rollen = rollen == null ? List.of() : List.copyOf(rollen);
        this.stellen = stellen == null ? List.of() : List.copyOf(stellen);
        this.grund = Objects.requireNonNullElse(grund, "").strip();
        this.stand = Objects.requireNonNullElse(stand, 0);
    }

    static StaffAccountInput of(StaffAdministration.Account account) {
        return new StaffAccountInput(
                account.displayName(),
                account.login(),
                List.copyOf(account.roles()),
                List.copyOf(account.units()),
                "",
                account.version());
    }

    StaffWish wish() {
        return new StaffWish(kennung, name, chosen(rollen), chosen(stellen), grund);
    }

    private static Set<String> chosen(List<String> values) {
        return values.stream().filter(value -> !value.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "StaffAccountInput";
    }
}
