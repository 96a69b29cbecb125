package rathaus.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.ROLE;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import rathaus.RathausTest;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.design.PageFixtures;
import rathaus.documents.UploadFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.Permission;
import rathaus.records.AkteOpening;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.FileDesk;
import rathaus.records.FileIntake;
import rathaus.records.IntakeNote;
import rathaus.records.OpenedAkte;
import rathaus.records.Retention;
import rathaus.tenancy.KommuneScope;

/** Two people have the page of the same Dokument open. */
@RathausTest
class EditDokumentTests {

    @Autowired
    EditDokumentController controller;

    @Autowired
    FileDesk desk;

    @Autowired
    FileIntake intake;

    private final Actor.Staff first = registrar();
    private final Actor.Staff second = registrar();
    private VorgangKey key = new VorgangKey("", "", "");

    @Test
    void theSecondIsToldAndKeepsWhatWasTyped() {
        fileADokument();
        String seen = stand(PageFixtures.render(show(second)));

        assertThat(send(seen, "Lageplan", first).getStatusCode().value()).isEqualTo(303);
        ResponseEntity<Page> refused = send(seen, "Bauplan", second);
        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        Document again = PageFixtures.render(Objects.requireNonNull(refused.getBody()));
        assertThat(again.select("h1 + p").text()).contains("Lageplan", "Schreiben", "20.11.2026");
        assertThat(again.select("input[name=titel]").val()).isEqualTo("Bauplan");
        assertThat(again.select(".error-summary, [role=alert]").text()).contains("inzwischen geändert");

        ResponseEntity<Page> mistyped = send(seen, "", second);
        assertThat(mistyped.getStatusCode().value()).isEqualTo(422);
        assertThat(stand(PageFixtures.render(Objects.requireNonNull(mistyped.getBody()))))
                .as("another mistake hides nothing")
                .isEqualTo(seen);

        assertThat(send(stand(again), "Bauplan", second).getStatusCode().value())
                .as("now on purpose")
                .isEqualTo(303);
        assertThat(PageFixtures.render(show(first)).select("h1 + p").text()).contains("Bauplan");
    }

    private void fileADokument() {
        AkteOpening opening = new AkteOpening(
                UUID.randomUUID(),
                Optional.empty(),
                "11-53-10",
                "Ortsbegehung",
                Optional.of(new Retention(10, "Beispiel, unbestätigt")),
                Set.of("umwelt"),
                false,
                first,
                ROLE);
        KommuneScope.run(BAD_VILBEL, () -> {
            OpenedAkte.Opened opened =
                    (OpenedAkte.Opened) desk.open(opening, first).orElseThrow();
            intake.receive(
                    opened.vorgang(),
                    "Plan.pdf",
                    new ByteArrayInputStream(UploadFixtures.pdf()),
                    0,
                    new IntakeNote(
                            DokumentKind.SCHREIBEN,
                            DokumentOrigin.EINGANG,
                            LocalDate.of(2026, 11, 20),
                            Optional.empty()),
                    first);
            String[] parts = opened.aktenzeichen().toString().split("/", 2);
            key = new VorgangKey(parts[0], parts[1], "1");
        });
    }

    private Page show(Actor.Staff staff) {
        return KommuneScope.call(BAD_VILBEL, () -> controller.show(key, "1", frame(staff), staff));
    }

    private ResponseEntity<Page> send(String stand, String title, Actor.Staff staff) {
        EditDokumentInput input = new EditDokumentInput("angaben", stand, title, "SCHREIBEN", "20.11.2026", null);
        return KommuneScope.call(BAD_VILBEL, () -> controller.change(key, "1", input, frame(staff), staff));
    }

    private static String stand(Document html) {
        return html.select("input[name=stand]").first().val();
    }

    private static Actor.Staff registrar() {
        return new Actor.Staff(
                UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, Set.of(Permission.READ_RECORDS, Permission.KEEP_RECORDS));
    }

    private static Frame frame(Actor.Staff staff) {
        return PageFixtures.frame(Language.DE, staff, "/amt/akten");
    }
}
