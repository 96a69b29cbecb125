package rathaus.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.SettableClock;
import rathaus.documents.ContentStorageFailed;
import rathaus.documents.ContentStorageFailed.Trouble;
import rathaus.documents.domain.ContentFolder.Kept;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.server.DataFolder;

class FsyncedContentFolderTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final KommuneId THERE = new KommuneId(2);
    private static final byte[] BYTES = new byte[200_000];
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final SettableClock clock = new SettableClock();

    @TempDir
    Path temporary;

    private FsyncedContentFolder folder;

    @BeforeEach
    void open() {
        clock.set(NOW);
        folder = new FsyncedContentFolder(new DataFolder(temporary), clock);
    }

    @Test
    void givesBackWhatItKept() {
        Kept kept = keep(HERE);
        assertThat(kept).isEqualTo(new Kept(ContentHash.of(BYTES), BYTES.length));
        assertThat(folder.read(HERE, kept.hash())).isEqualTo(BYTES);
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsEqualBytesOnceForEachKommune() {
        keep(HERE);
        keep(HERE);
        Kept kept = keep(THERE);
        assertThat(files()).hasSize(2);
        assertThat(folder.removeIfOlder(THERE, kept.hash(), NOW.plusSeconds(1))).isTrue();
        assertThat(folder.read(HERE, kept.hash())).isEqualTo(BYTES);
    }

    @Test
    void noticesChangedAndMissingBytes() throws IOException {
        Kept kept = keep(HERE);
        Path file = files().getFirst();
        Files.write(file, new byte[] {1});
        assertTrouble(Trouble.CHANGED, () -> folder.read(HERE, kept.hash()));
        Files.delete(file);
        assertTrouble(Trouble.MISSING, () -> folder.read(HERE, kept.hash()));
    }

    @Test
    void leavesNothingBehindWhenTheStreamBreaks() {
        InputStream broken = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ > 100_000) {
                    throw new IOException("connection reset");
                }
                return 7;
            }
        };
        assertTrouble(Trouble.BROKEN, () -> folder.keep(HERE, broken));
        assertThat(files()).isEmpty();
    }

    @Test
    void saysThatAFolderIsNotWritable() throws IOException {
        Files.createDirectories(temporary.resolve("documents"));
        Files.write(temporary.resolve("documents").resolve("1"), new byte[0]);
        assertTrouble(Trouble.NOT_WRITABLE, () -> keep(HERE));
        assertThat(FsyncedContentFolder.failed(new AccessDeniedException("x")).trouble())
                .isEqualTo(Trouble.NOT_WRITABLE);
    }

    @Test
    void saysThatTheDiskIsFull() {
        IOException full = new FileSystemException("x", null, "No space left on device");
        assertThat(FsyncedContentFolder.failed(full).trouble()).isEqualTo(Trouble.DISK_FULL);
        assertThat(FsyncedContentFolder.failed(new IOException("Disk quota exceeded"))
                        .trouble())
                .isEqualTo(Trouble.DISK_FULL);
    }

    @Test
    void removesOnlyWhatNobodyStoredAgain() {
        Kept kept = keep(HERE);
        clock.advance(Duration.ofDays(3));
        Instant limit = clock.instant().minus(Duration.ofDays(1));
        assertThat(folder.olderThan(HERE, limit)).containsExactly(kept.hash());
        keep(HERE);
        assertThat(folder.olderThan(HERE, limit)).isEmpty();
        assertThat(folder.removeIfOlder(HERE, kept.hash(), limit)).isFalse();
        assertThat(folder.read(HERE, kept.hash())).isEqualTo(BYTES);
    }

    @Test
    void removesFragmentsOfInterruptedWriters() throws IOException {
        keep(HERE);
        Path part = temporary.resolve("documents/1/incoming/x.part");
        Files.write(part, new byte[] {1});
        assertThat(folder.removeFragments(HERE, Instant.now().minusSeconds(60))).isZero();
        assertThat(folder.removeFragments(HERE, Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(part).doesNotExist();
    }

    private Kept keep(KommuneId kommune) {
        return folder.keep(kommune, new ByteArrayInputStream(BYTES));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertTrouble(Trouble expected, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(ContentStorageFailed.class)
                .isThrownBy(act)
                .satisfies(failed -> assertThat(failed.trouble()).isEqualTo(expected));
    }
}
