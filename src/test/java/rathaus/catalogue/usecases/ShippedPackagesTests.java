package rathaus.catalogue.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.RathausTest;
import rathaus.catalogue.LeftOutPackages;
import rathaus.catalogue.PublicationCheck;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befund;
import rathaus.sharing.PackageTemplate;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** The start of the town hall lets live what the check lets pass, and nothing else. */
@RathausTest
class ShippedPackagesTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    @Autowired
    PublishedLeistungen published;

    @Autowired
    Kommunen kommunen;

    @Autowired
    ObjectProvider<PublicationCheck> checks;

    @Autowired
    LeftOutPackages delivered;

    @TempDir
    Path folder;

    @Test
    void leaveOutWhatFailsAndKeepTheOthers() throws IOException {
        lay("gut-geprueft", "", "");
        lay("falscher-musterfall", "Eine Auskunft]", "Eine andere Auskunft]");
        lay("falsche-frist", "frist: {wert: 1,", "frist: {wert: 3,");
        Files.createDirectories(folder.resolve("leer"));

        ShippedPackages packages = new ShippedPackages(published, kommunen, checks, folder.toString());
        packages.start();

        KommuneScope.run(
                BAD_VILBEL,
                () -> assertThat(published.online())
                        .contains(new LeistungId("gut-geprueft"))
                        .doesNotContain(new LeistungId("falscher-musterfall"), new LeistungId("falsche-frist")));
        assertThat(packages.all())
                .extracting(LeftOutPackages.LeftOut::name)
                .containsExactlyInAnyOrder("falscher-musterfall", "falsche-frist", "leer");
        assertThat(rulesFor(packages, "falscher-musterfall")).containsExactly("musterfall");
        assertThat(rulesFor(packages, "falsche-frist")).containsExactly("frist-gesetz");
    }

    @Test
    void leaveOutNothingThatIsDelivered() {
        assertThat(delivered.all()).isEmpty();
    }

    private static java.util.List<String> rulesFor(ShippedPackages packages, String name) {
        return packages.all().stream()
                .filter(left -> left.name().equals(name))
                .flatMap(left -> left.befunde().stream())
                .map(Befund::rule)
                .toList();
    }

    private void lay(String name, String old, String changed) throws IOException {
        boolean isChanged = old.isEmpty();
        for (Map.Entry<String, String> file :
                PackageTemplate.files(new LeistungId(name)).entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            String text = old.isEmpty() ? file.getValue() : file.getValue().replace(old, changed);
            isChanged |= !text.equals(file.getValue());
            Files.writeString(path, text);
        }
        assertThat(isChanged).isTrue();
    }
}
