package rathaus.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Makes a new database folder with {@code initdb}: beside its place first, moved there when it is complete. */
record DatabaseCreation(DataFolder data, ServerAccount account, PostgresBinaries binaries) {

    /** With checksums on every page, text in UTF-8, German order of letters, and no log-in without a password. */
    void create(String password) throws IOException {
        if (Files.exists(data.database())) {
            throw new StartProblem("server.start.not-a-database", data.database());
        }
        Path unfinished = data.path().resolve("postgres.new");
        FolderRemoval.remove(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(unfinished);
        if (!account.canEnter(unfinished)) {
            throw new StartProblem("server.start.unreachable", data.path());
        }
        initialise(unfinished, password);
        ServerConfiguration.include(unfinished);
        Files.move(unfinished, data.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path folder, String password) throws IOException {
        Path passwordFile = Files.createTempFile("rathaus", ".pw");
        try {
            Files.writeString(passwordFile, password);
            account.own(passwordFile);
            Subprocess done = account.run(folder, initdb(folder, passwordFile));
            if (!done.succeeded()) {
                StorageTrouble.requireSpace(data.path());
                throw StorageTrouble.of(data.path(), new IOException(done.output()));
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    private List<String> initdb(Path folder, Path passwordFile) {
        return List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + folder,
                "--username=" + Passwords.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=de");
    }
}
