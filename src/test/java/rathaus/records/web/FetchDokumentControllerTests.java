package rathaus.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.records.Aktenzeichen;
import rathaus.records.Dokument;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.RecordsReading;

class FetchDokumentControllerTests {

    private static final UUID STORED = new UUID(2, 2);
    private static final Actor ACTOR = new Actor.Machine("test", new KommuneId(1));
    private static final byte[] BYTES = "Bescheid".getBytes(StandardCharsets.UTF_8);

    private final RecordsReading reading = mock(RecordsReading.class);
    private final Contents contents = mock(Contents.class);
    private final FetchDokumentController controller = new FetchDokumentController(reading, contents);

    @BeforeEach
    void fileALetter() {
        Dokument letter = new Dokument(
                new UUID(1, 1),
                new UUID(7, 7),
                3,
                DokumentKind.BESCHEID,
                "Bescheid",
                STORED,
                ContentHash.of(BYTES),
                "application/pdf",
                BYTES.length,
                LocalDate.of(2026, 11, 20),
                DokumentOrigin.AUSGANG,
                Instant.EPOCH,
                ACTOR.label(),
                1,
                0);
        when(reading.dokument(any(), anyInt(), anyInt(), any(), any())).thenReturn(Optional.empty());
        when(reading.dokument(eq(new Aktenzeichen("12-54-30", 2026, 7)), eq(1), eq(3), eq(ACTOR), any()))
                .thenReturn(Optional.of(letter));
    }

    @Test
    void handsOutADokumentForSavingOnly() {
        when(contents.fetch(STORED)).thenReturn(new Fetched.Found(stored(BYTES), BYTES));

        ResponseEntity<byte[]> response = fetch("2026-000007", "3");

        assertThat(response.getBody()).isEqualTo(BYTES);
        assertThat(response.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(response.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void knowsNothingOfWhatTheActorMayNotRead() {
        assertRefused(() -> fetch("2026-000007", "4"), 404);
        assertRefused(() -> fetch("2026-000007", "0192a203-0000-7000-8000-000000000000"), 404);
        assertRefused(() -> fetch("2026-000007", "99999999999"), 404);
        assertRefused(() -> fetch("2026-7", "3"), 404);
    }

    @Test
    void keepsInfectedContentsBack() {
        when(contents.fetch(STORED)).thenReturn(new Fetched.Quarantined(stored(BYTES), "Eicar-Test-Signature"));

        assertRefused(() -> fetch("2026-000007", "3"), 403);
    }

    @Test
    void neverHandsOutOtherBytesThanThoseThatWereFiled() {
        byte[] forged = "Bescheid?".getBytes(StandardCharsets.UTF_8);
        when(contents.fetch(STORED)).thenReturn(new Fetched.Found(stored(forged), forged));

        assertThatThrownBy(() -> fetch("2026-000007", "3")).isInstanceOf(IllegalStateException.class);
    }

    private ResponseEntity<byte[]> fetch(String number, String dokument) {
        return controller.fetch(ACTOR, "12-54-30", number, "1", dokument);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, int status) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refusal -> assertThat(refusal.getStatusCode().value()).isEqualTo(status));
    }

    private static StoredContent stored(byte[] bytes) {
        ContentHash hash = ContentHash.of(bytes);
        return new StoredContent(
                STORED,
                hash,
                bytes.length,
                "application/pdf",
                "bescheid.pdf",
                StoredContent.Origin.PRODUCED,
                Instant.EPOCH,
                hash,
                new ScanState.OwnWork());
    }
}
