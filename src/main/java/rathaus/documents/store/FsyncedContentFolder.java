package rathaus.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.documents.ContentStorageFailed;
import rathaus.documents.ContentStorageFailed.Trouble;
import rathaus.documents.domain.ContentFolder;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.TimeOrderedId;
import rathaus.server.DataFolder;

/**
 * Files below {@code documents/<kommune>/<first two digits>/<hash>} of the data folder: written aside, forced to the disk,
 * renamed into place, and the folder forced too, so that a name never stands for half a file.
 */
@Component
final class FsyncedContentFolder implements ContentFolder {

    private static final String INCOMING = "incoming";

    private final DataFolder data;
    private final Clock clock;
    private final ReentrantLock arrivalAndRemoval = new ReentrantLock();

    FsyncedContentFolder(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    @Override
    public Kept keep(KommuneId kommune, InputStream bytes) {
        try {
            Path incoming = folder(root(kommune).resolve(INCOMING));
            Path part = incoming.resolve(TimeOrderedId.next(clock) + ".part");
            try {
                Kept kept = HashedFile.write(part, bytes);
                arrive(part, place(kommune, kept.hash()));
                return kept;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void arrive(Path part, Path place) throws IOException {
        Path folder = folder(place.resolveSibling("."));
        arrivalAndRemoval.lock();
        try {
            if (Files.exists(place)) {
                Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            } else {
                Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            arrivalAndRemoval.unlock();
        }
        force(folder);
    }

    @Override
    public byte[] read(KommuneId kommune, ContentHash hash) {
        try {
            byte[] bytes = Files.readAllBytes(place(kommune, hash));
            if (!ContentHash.of(bytes).equals(hash)) {
                throw new ContentStorageFailed(Trouble.CHANGED);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new ContentStorageFailed(Trouble.MISSING, e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<ContentHash> hashed(KommuneId kommune, ContentHash hash) {
        try (InputStream bytes = Files.newInputStream(place(kommune, hash))) {
            return Optional.of(HashedFile.hash(bytes));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public List<ContentHash> olderThan(KommuneId kommune, Instant since) {
        List<ContentHash> found = new ArrayList<>();
        try {
            for (Path folder : entries(root(kommune))) {
                for (Path file : folder.endsWith(INCOMING) ? List.<Path>of() : entries(folder)) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                        found.add(new ContentHash(file.getFileName().toString()));
                    }
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return found;
    }

    @Override
    public boolean removeIfOlder(KommuneId kommune, ContentHash hash, Instant since) {
        Path place = place(kommune, hash);
        arrivalAndRemoval.lock();
        try {
            return Files.getLastModifiedTime(place).toInstant().isBefore(since) && Files.deleteIfExists(place);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw failed(e);
        } finally {
            arrivalAndRemoval.unlock();
        }
    }

    @Override
    public int removeFragments(KommuneId kommune, Instant before) {
        int removed = 0;
        try {
            for (Path part : entries(root(kommune).resolve(INCOMING))) {
                boolean old = Files.getLastModifiedTime(part).toInstant().isBefore(before);
                removed += old && Files.deleteIfExists(part) ? 1 : 0;
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return removed;
    }

    private Path root(KommuneId kommune) {
        return data.path().resolve("documents").resolve(Integer.toString(kommune.value()));
    }

    private Path place(KommuneId kommune, ContentHash hash) {
        return root(kommune).resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    /** Creates what is missing on the way, each level forced to the disk. */
    private static Path folder(Path wanted) throws IOException {
        Path path = wanted.normalize();
        if (!Files.isDirectory(path)) {
            Path parent = path.getParent();
            if (parent != null) {
                folder(parent);
                try {
                    Files.createDirectory(path);
                } catch (FileAlreadyExistsException e) {
                    if (!Files.isDirectory(path)) {
                        throw new NotDirectoryException(path.toString());
                    }
                }
                force(parent);
            }
        }
        return path;
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            List<Path> paths = new ArrayList<>();
            stream.forEach(paths::add);
            return paths;
        }
    }

    /** The kind of trouble behind a failure of the file system. */
    static ContentStorageFailed failed(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT);
        if (Stream.of("no space left", "disk quota", "not enough space").anyMatch(message::contains)) {
            return new ContentStorageFailed(Trouble.DISK_FULL, e);
        }
        boolean refused = e instanceof AccessDeniedException
                || e instanceof NotDirectoryException
                || (e instanceof FileSystemException
                        && Stream.of("read-only", "not a directory", "not permitted")
                                .anyMatch(message::contains));
        return new ContentStorageFailed(refused ? Trouble.NOT_WRITABLE : Trouble.BROKEN, e);
    }
}
