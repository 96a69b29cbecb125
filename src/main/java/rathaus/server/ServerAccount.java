package rathaus.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The account of the operating system under which the database runs. PostgreSQL refuses to run as root: then it is the
 * system user {@code rathaus}, created when it is missing, or, where no user can be created, root of a user namespace in
 * which it is nobody.
 */
final class ServerAccount {

    private static final String USER = "rathaus";
    private static final Path ROOT = Path.of("/");

    private final List<String> prefix;
    private final Optional<String> user;

    private ServerAccount(List<String> prefix, Optional<String> user) {
        this.prefix = prefix;
        this.user = user;
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** The account for this process: its own, unless it is root. */
    static ServerAccount find() {
        if (!isRoot()) {
            return new ServerAccount(List.of(), Optional.empty());
        }
        if (userExists() || userCreated()) {
            for (List<String> change : changesOfUser()) {
                if (works(change)) {
                    return new ServerAccount(change, Optional.of(USER));
                }
            }
        }
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return new ServerAccount(namespace, Optional.empty());
        }
        throw new StartProblem("server.start.no-account");
    }

    private static List<List<String>> changesOfUser() {
        return List.of(
                List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"),
                List.of("runuser", "-u", USER, "--"));
    }

    private static boolean userExists() {
        return Subprocess.run(ROOT, List.of("id", USER)).succeeded();
    }

    private static boolean userCreated() {
        List<List<String>> commands = List.of(
                List.of(
                        "useradd",
                        "--system",
                        "--user-group",
                        "--no-create-home",
                        "--shell",
                        "/usr/sbin/nologin",
                        USER),
                List.of("adduser", "-S", "-D", "-H", "-s", "/sbin/nologin", USER));
        return commands.stream().anyMatch(ServerAccount::ran) && userExists();
    }

    private static boolean works(List<String> change) {
        List<String> command = new ArrayList<>(change);
        command.add("true");
        return ran(command);
    }

    /** False also when the command does not exist on this system. */
    private static boolean ran(List<String> command) {
        try {
            return Subprocess.run(ROOT, command).succeeded();
        } catch (UncheckedIOException absent) {
            return false;
        }
    }

    /** Runs a command under this account. */
    Subprocess run(Path folder, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return Subprocess.run(folder, all);
    }

    /** Whether this account can enter the folder. */
    boolean canEnter(Path folder) {
        return run(ROOT, List.of("test", "-x", folder.toString())).succeeded();
    }

    /** Makes this account the owner of a file or folder that the present process has created. */
    void own(Path path) {
        if (user.isEmpty()) {
            return;
        }
        try {
            UserPrincipal owner =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user.get());
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            view.setOwner(owner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
