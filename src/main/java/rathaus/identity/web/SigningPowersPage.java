package rathaus.identity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.SigningFunction;
import rathaus.identity.SigningKind;
import rathaus.identity.SigningPower;
import rathaus.identity.StaffAdministration;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Money;
import rathaus.tenancy.Organisationseinheit;

/**
 * What one member of staff may sign.
 *
 * @param problems message keys by field
 */
record SigningPowersPage(
        Frame frame,
        StaffAdministration.Account account,
        List<SigningPower> powers,
        List<Organisationseinheit> units,
        SigningPowerInput input,
        Map<String, String> problems,
        Instant now)
        implements Page {

    String title() {
        return frame.text("identity.signing.title", account.displayName());
    }

    String path() {
        return frame.link(StaffAdministrationController.PATH + "/" + account.id() + "/zeichnung");
    }

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String kind(SigningKind kind) {
        return frame.text("identity.signing.kind." + lower(kind.name()));
    }

    String function(SigningFunction function) {
        return frame.text("identity.signing.function." + lower(function.name()));
    }

    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(SigningKind.values()).forEach(kind -> kinds.put(kind.name(), kind(kind)));
        return kinds;
    }

    Map<String, String> functions() {
        Map<String, String> functions = new LinkedHashMap<>();
        List.of(SigningFunction.values()).forEach(function -> functions.put(function.name(), function(function)));
        return functions;
    }

    Map<String, String> unitNames() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", frame.text("identity.signing.all-units"));
        units.forEach(unit -> names.put(unit.key(), unit.name()));
        return names;
    }

    String unit(SigningPower power) {
        String key = power.unit().orElse("");
        return unitNames().getOrDefault(key, key);
    }

    String limit(SigningPower power) {
        return power.limit().map(Money::inGerman).orElse(frame.text("identity.signing.no-limit"));
    }

    String validity(SigningPower power) {
        return power.until()
                .map(last -> frame.text("identity.signing.from-until", frame.day(power.from()), frame.day(last)))
                .orElseGet(() -> frame.text("identity.signing.from", frame.day(power.from())));
    }

    /** Whether it counts today or later, so that it can be ended. */
    boolean isOpen(SigningPower power) {
        LocalDate today = LegalDay.of(now);
        return power.until().filter(today::isAfter).isEmpty();
    }

    boolean hasOpen() {
        return powers.stream().anyMatch(this::isOpen);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "SigningPowersPage";
    }
}
