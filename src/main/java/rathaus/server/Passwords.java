package rathaus.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The random passwords of the embedded database, one for each role that may log in, in a file that only its owner reads. */
final class Passwords {

    static final String SUPERUSER = "postgres";
    static final String MIGRATOR = "rathaus_migrator";
    static final String APPLICATION = "rathaus_app";

    private static final Set<String> ROLES = Set.of(SUPERUSER, MIGRATOR, APPLICATION);

    private final Map<String, String> byRole;

    private Passwords(Map<String, String> byRole) {
        this.byRole = byRole;
    }

    /** Reads the file, or makes it with new passwords. */
    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        Properties stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        }
        return new Passwords(ROLES.stream().collect(Collectors.toMap(role -> role, role -> required(stored, role))));
    }

    private static String required(Properties stored, String role) {
        String password = stored.getProperty(role);
        if (password == null) {
            throw new IllegalStateException("The file of passwords names no password for " + role);
        }
        return password;
    }

    private static void write(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        String text = ROLES.stream()
                .sorted()
                .map(role -> role + "=" + password(random) + "\n")
                .collect(Collectors.joining());
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(unfinished, text.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.DSYNC);
        Files.move(unfinished, file);
    }

    /** 192 random bits in letters that neither a JDBC address nor SQL needs to quote. */
    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String of(String role) {
        return Objects.requireNonNull(byRole.get(role));
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
