package rathaus.identity.usecases;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.MailedLinks;
import rathaus.identity.PasswordWeakness;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.identity.domain.EmailAddress;
import rathaus.identity.domain.MailedLink;
import rathaus.identity.domain.OpenLinks;
import rathaus.identity.domain.PasswordPolicy;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Language;

/** Links with 256 random bits. Every wish costs the same: one link stored, one mail ordered. */
@Component
class SingleUseMailedLinks implements MailedLinks {

    private static final Duration LIFETIME = Duration.ofHours(24);

    private final OpenLinks links;
    private final LinkedAccounts accounts;
    private final LinkMails mails;
    private final PasswordHashes hashes;
    private final RateLimits limits;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    SingleUseMailedLinks(
            OpenLinks links,
            LinkedAccounts accounts,
            LinkMails mails,
            PasswordHashes hashes,
            RateLimits limits,
            Clock clock,
            TransactionTemplate transaction) {
        this.links = links;
        this.accounts = accounts;
        this.mails = mails;
        this.hashes = hashes;
        this.limits = limits;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Request request(Purpose purpose, String email, Language language) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return new NoAddress();
        }
        limits.acquire(RateLimit.LINKS_TO_MAILBOX, address.get().key());
        String secret = newSecret();
        transaction.executeWithoutResult(status -> {
            links.add(new MailedLink(
                    hash(secret),
                    purpose,
                    address.get(),
                    language,
                    clock.instant().plus(LIFETIME)));
            mails.send(purpose, address.get(), language, secret, accounts.exists(address.get()));
        });
        return new Sent();
    }

    @Override
    public boolean stands(Purpose purpose, String secret) {
        return transaction.execute(
                status -> accounts.fits(purpose, links.find(hash(secret), purpose, clock.instant())));
    }

    @Override
    public Completion complete(Purpose purpose, String secret, String password) {
        ContentHash hash = hash(secret);
        Optional<MailedLink> link = transaction.execute(status -> links.find(hash, purpose, clock.instant()));
        if (link.isEmpty()) {
            return new LinkVoid();
        }
        Optional<PasswordWeakness> weakness =
                PasswordPolicy.weakness(password, link.get().email().names());
        if (weakness.isPresent()) {
            return new TooWeak(weakness.get());
        }
        String passwordHash = hashes.hash(password);
        return transaction.execute(status -> {
            if (!links.use(hash, clock.instant())) {
                return new LinkVoid();
            }
            links.voidAll(link.get().email());
            return accounts.setPassword(link.get(), passwordHash)
                    .<Completion>map(account -> new Completed(account.id(), account.epoch()))
                    .orElseGet(LinkVoid::new);
        });
    }

    private String newSecret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ContentHash hash(String secret) {
        return ContentHash.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
