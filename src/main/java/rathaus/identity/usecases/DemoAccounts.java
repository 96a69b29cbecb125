package rathaus.identity.usecases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
import rathaus.identity.DemoAccess;
import rathaus.identity.NotificationPreference;
import rathaus.identity.SigningFunction;
import rathaus.identity.domain.CitizenAccount;
import rathaus.identity.domain.CitizenAccountRegister;
import rathaus.identity.domain.DemoPerson;
import rathaus.identity.domain.EmailAddress;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.SecondFactor;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.identity.domain.Totp;
import rathaus.identity.domain.TotpSecret;
import rathaus.kernel.Language;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** Creates the accounts of a demonstration at start, if they are missing, and tells how to use them. */
@Component
@Order(100)
@ConditionalOnBooleanProperty("rathaus.demo")
class DemoAccounts implements ApplicationRunner, DemoAccess {

    private final Personnel personnel;
    private final CitizenAccountRegister citizens;
    private final PasswordHashes hashes;
    private final Kommunen kommunen;
    private final Organisation organisation;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoAccounts(
            Personnel personnel,
            CitizenAccountRegister citizens,
            PasswordHashes hashes,
            Kommunen kommunen,
            Organisation organisation,
            Clock clock,
            TransactionTemplate transaction) {
        this.personnel = personnel;
        this.citizens = citizens;
        this.hashes = hashes;
        this.kommunen = kommunen;
        this.organisation = organisation;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Supplier<String> hash = SingletonSupplier.of(() -> hashes.hash(DemoPerson.PASSWORD));
        for (Kommune kommune : kommunen.all()) {
            KommuneScope.run(kommune.id(), () -> transaction.executeWithoutResult(status -> create(kommune, hash)));
        }
    }

    /** Hashing a password is dear on purpose: it is done once, and only where an account is missing. */
    private void create(Kommune kommune, Supplier<String> hash) {
        for (DemoPerson person : DemoPerson.ALL) {
            if (personnel.accounts().withLogin(person.login()).isEmpty()) {
                StaffAccount account = account(person, hash.get());
                TotpSecret secret = person.secretAt(kommune.slug());
                personnel.accounts().add(account, clock.instant());
                givePowers(person, account);
                personnel.accounts().beginEnrolment(account.id(), secret);
                personnel.accounts().useStep(account.id(), secret, 0, clock.instant());
            }
        }
        EmailAddress citizen = new EmailAddress(DemoPerson.CITIZEN);
        if (citizens.withEmail(citizen).isPresent()) {
            return;
        }
        citizens.add(
                new CitizenAccount(
                        TimeOrderedId.next(clock),
                        citizen,
                        hash.get(),
                        Language.DE,
                        NotificationPreference.ELECTRONIC,
                        0),
                clock.instant());
    }

    private void givePowers(DemoPerson person, StaffAccount account) {
        if (person.signaturePower()) {
            SigningFunction function =
                    person.roles().contains(Role.LEITUNG) ? SigningFunction.LEITUNG : SigningFunction.IM_AUFTRAG;
            personnel.powers().giveAll(account.id(), function);
        }
    }

    private StaffAccount account(DemoPerson person, String hash) {
        return new StaffAccount(
                TimeOrderedId.next(clock),
                person.login(),
                person.displayName(),
                hash,
                false,
                new SecondFactor.Missing(),
                person.signaturePower(),
                true,
                new StaffAccount.Lock(0, null),
                0,
                person.roles(),
                person.unitsAmong(units().keySet()));
    }

    @Override
    public List<Entry> entries() {
        String slug = kommunen.byId(KommuneScope.required()).slug();
        List<Entry> entries = new ArrayList<>();
        for (DemoPerson person : DemoPerson.ALL) {
            TotpSecret secret = person.secretAt(slug);
            String code = Totp.code(secret, Totp.stepAt(clock.instant()));
            entries.add(new Entry(
                    "staff",
                    rolesOf(person),
                    unitsOf(person),
                    person.login(),
                    DemoPerson.PASSWORD,
                    code,
                    secret.base32()));
        }
        entries.add(new Entry("citizen", "Bürgerkonto", List.of(), DemoPerson.CITIZEN, DemoPerson.PASSWORD, "", ""));
        return entries;
    }

    /** Names of the Kommune's units by their keys. */
    private Map<String, String> units() {
        return organisation.units().stream()
                .collect(Collectors.toUnmodifiableMap(Organisationseinheit::key, Organisationseinheit::name));
    }

    private List<String> unitsOf(DemoPerson person) {
        Map<String, String> names = units();
        return person.unitsAmong(names.keySet()).stream()
                .map(key -> names.getOrDefault(key, key))
                .sorted()
                .toList();
    }

    private static String rolesOf(DemoPerson person) {
        return person.roles().stream().map(Role::label).sorted().collect(Collectors.joining(", "))
                + (person.signaturePower() ? " (zeichnet)" : "");
    }

    /** Accounts of staff and what they may sign. */
    @Component
    @ConditionalOnBooleanProperty("rathaus.demo")
    record Personnel(StaffAccounts accounts, UnlimitedPowers powers) {}
}
