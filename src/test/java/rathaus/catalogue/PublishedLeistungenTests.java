package rathaus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.ModuleTest;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;
import rathaus.tenancy.KommuneScope;

@ModuleTest
class PublishedLeistungenTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final KommuneId SCHOENECK = new KommuneId(2);

    @Autowired
    PublishedLeistungen published;

    @Test
    void offersAVersionInTheOpenKommuneOnly() throws IOException {
        Leistungspaket paket = aPackage("nur-hier", "erste Fassung");
        KommuneScope.run(BAD_VILBEL, () -> published.publish(paket));

        KommuneScope.run(BAD_VILBEL, () -> {
            assertThat(published.current(paket.id()).orElseThrow().hash()).isEqualTo(paket.hash());
            assertThat(published.online()).contains(paket.id());
            assertThat(published.wasPublished(paket.hash())).isTrue();
        });
        KommuneScope.run(SCHOENECK, () -> {
            assertThat(published.current(paket.id())).isEmpty();
            assertThat(published.online()).doesNotContain(paket.id());
            assertThat(published.wasPublished(paket.hash())).isFalse();
        });
    }

    @Test
    void keepsEveryVersionAndOffersTheNewest() throws IOException {
        Leistungspaket first = aPackage("zwei-fassungen", "eins");
        Leistungspaket second = aPackage("zwei-fassungen", "zwei");
        KommuneScope.run(BAD_VILBEL, () -> {
            published.publish(first);
            published.publish(second);
            published.publish(second);
            assertThat(published.current(first.id()).orElseThrow().hash()).isEqualTo(second.hash());
            assertThat(published.allCurrent())
                    .extracting(PublishedLeistung::hash)
                    .containsOnlyOnce(second.hash())
                    .doesNotContain(first.hash());
            PublishedLeistung kept = published.version(first.hash()).orElseThrow();
            assertThat(kept.paket().file("leistung.yaml").orElseThrow().text().orElseThrow())
                    .contains("eins");
        });
    }

    @Test
    void sharesTheSameContentBetweenKommunen() throws IOException {
        Leistungspaket paket = aPackage("geteilt", "gleich");
        KommuneScope.run(BAD_VILBEL, () -> published.publish(paket));
        KommuneScope.run(
                SCHOENECK, () -> assertThat(published.publish(paket).hash()).isEqualTo(paket.hash()));
        KommuneScope.run(
                SCHOENECK, () -> assertThat(published.current(paket.id())).isPresent());
    }

    @Test
    void knowsNoVersionThatNobodyPublished() {
        KommuneScope.run(
                BAD_VILBEL,
                () -> assertThat(published.version(ContentHash.of(new byte[] {1})))
                        .isEmpty());
    }

    @Test
    void worksOnlyForAnOpenKommune() {
        assertThatIllegalStateException().isThrownBy(() -> published.online());
    }

    private static Leistungspaket aPackage(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("leistung.yaml"));
            String text = "name: " + content + "\n# " + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        PackageReader.Reading reading = PackageReader.zip(name, new ByteArrayInputStream(bytes.toByteArray()));
        return ((PackageReader.Reading.Read) reading).paket();
    }
}
