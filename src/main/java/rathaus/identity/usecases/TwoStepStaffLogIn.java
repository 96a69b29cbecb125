package rathaus.identity.usecases;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.StaffLogIn;
import rathaus.identity.domain.OtpAuthUri;
import rathaus.identity.domain.SecondFactor;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.identity.domain.Totp;
import rathaus.identity.domain.TotpSecret;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Password and one-time code, each in its own short transaction; hashes are computed outside of any. */
@Component
class TwoStepStaffLogIn implements StaffLogIn {

    private final StaffAccounts accounts;
    private final StaffAttempts attempts;
    private final PasswordHashes hashes;
    private final Kommunen kommunen;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    TwoStepStaffLogIn(
            StaffAccounts accounts,
            StaffAttempts attempts,
            PasswordHashes hashes,
            Kommunen kommunen,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.hashes = hashes;
        this.kommunen = kommunen;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public PasswordOutcome password(String login, String password) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        Optional<StaffAccount> account = transaction.execute(status -> accounts.withLogin(name));
        boolean right = hashes.matches(password, account.map(StaffAccount::passwordHash));
        if (account.isEmpty() || isShut(account.get())) {
            return new PasswordRefused();
        }
        if (!right) {
            transaction.executeWithoutResult(status -> attempts.failed(account.get()));
            return new PasswordRefused();
        }
        boolean enrolled = account.get().secondFactor() instanceof SecondFactor.Confirmed;
        return new PasswordAccepted(account.get().id(), account.get().epoch(), enrolled);
    }

    @Override
    public CodeOutcome code(UUID account, int epoch, String code) {
        return transaction.execute(status -> present(account, epoch)
                .<CodeOutcome>map(found -> codeOf(found, code))
                .orElseGet(StartAgain::new));
    }

    private CodeOutcome codeOf(StaffAccount account, String code) {
        return switch (account.secondFactor()) {
            case SecondFactor.Missing missing -> new StartAgain();
            case SecondFactor.Enrolling enrolling -> use(account, enrolling.secret(), -1, code);
            case SecondFactor.Confirmed confirmed -> use(account, confirmed.secret(), confirmed.lastStep(), code);
        };
    }

    private CodeOutcome use(StaffAccount account, TotpSecret secret, long lastStep, String code) {
        OptionalLong step = Totp.acceptedStep(secret, code, clock.instant(), lastStep);
        if (step.isEmpty() || !accounts.useStep(account.id(), secret, step.getAsLong(), clock.instant())) {
            attempts.failed(account);
            return new CodeRefused();
        }
        if (account.secondFactor() instanceof SecondFactor.Enrolling) {
            attempts.note(account, "identity.second-factor-enrolled", Map.of());
        }
        attempts.note(account, "identity.staff-logged-in", Map.of());
        return new LoggedIn(account.id(), account.epoch());
    }

    @Override
    public Optional<Enrolment> enrolment(UUID account, int epoch) {
        return transaction.execute(status -> present(account, epoch).flatMap(this::enrol));
    }

    private Optional<Enrolment> enrol(StaffAccount account) {
        return switch (account.secondFactor()) {
            case SecondFactor.Missing missing -> {
                TotpSecret secret = TotpSecret.random(random);
                accounts.beginEnrolment(account.id(), secret);
                yield Optional.of(shown(account, secret));
            }
            case SecondFactor.Enrolling enrolling -> Optional.of(shown(account, enrolling.secret()));
            case SecondFactor.Confirmed confirmed -> Optional.empty();
        };
    }

    private Enrolment shown(StaffAccount account, TotpSecret secret) {
        String issuer = kommunen.byId(KommuneScope.required()).officialName();
        return new Enrolment(secret.base32(), OtpAuthUri.of(issuer, account.login(), secret));
    }

    @Override
    public void loggedOut(UUID account) {
        transaction.executeWithoutResult(status -> accounts.withId(account)
                .ifPresent(found -> attempts.note(found, "identity.staff-logged-out", Map.of())));
    }

    private Optional<StaffAccount> present(UUID account, int epoch) {
        return accounts.withId(account).filter(found -> found.epoch() == epoch && !isShut(found));
    }

    private boolean isShut(StaffAccount account) {
        return !account.active() || account.lock().holds(clock.instant());
    }
}
