package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is delivered with Rathaus has a licence that goes together with the EUPL-1.2: the bill of materials of the build names
 * every component at run time, the lock file of npm every file of the design system.
 */
class LicenceTests {

    private static final Path BILL_OF_MATERIALS = Path.of("target/bom.json");
    private static final Path NPM_LOCK = Path.of("package-lock.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** SPDX identifiers, and names as projects without one write them. */
    private static final Set<String> ALLOWED = Set.of(
            "EUPL-1.2",
            "Apache-2.0",
            "MIT",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "The (New) BSD License",
            "Go License",
            "Bouncy Castle Licence",
            "CC0-1.0",
            "OFL-1.1",
            "EPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MPL-2.0");

    @Test
    void goTogetherWithOurs() {
        assertThat(BILL_OF_MATERIALS)
                .as("the bill of materials; the build writes it, but not with -o or -Pquick")
                .exists();
        JsonNode bill = JSON.readTree(BILL_OF_MATERIALS);
        assertThat(bill.path("components").size()).isGreaterThan(100);
        assertThat(refusedComponents(bill)).isEmpty();
    }

    @Test
    void ofTheDesignSystemGoTogetherWithOurs() {
        JsonNode lock = JSON.readTree(NPM_LOCK);
        assertThat(lock.path("packages").size()).isGreaterThan(1);
        assertThat(refusedPackages(lock)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'license': {'id': 'GPL-3.0-only'}}]",
                "[{'license': {'name': 'Our own licence'}}]",
                "[{'expression': 'Apache-2.0 AND SSPL-1.0'}]",
                "[{'expression': 'GPL-3.0-only OR AGPL-3.0-only'}]",
                "[]"
            })
    void areRefusedWhenTheyDoNot(String licences) {
        assertThat(refusedComponents(bill(licences))).containsExactly("org.example:thing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'license': {'id': 'GPL-3.0-only'}}, {'license': {'id': 'MIT'}}]",
                "[{'expression': 'GPL-3.0-only OR (Apache-2.0 AND MIT)'}]"
            })
    void passWhereOneOfTheOfferedOnesDoes(String licences) {
        assertThat(refusedComponents(bill(licences))).isEmpty();
    }

    @Test
    void ofAnNpmPackageAreRefusedWhenTheyDoNot() {
        assertThat(refusedPackages(json("{'packages': {'': {}, 'node_modules/a': {'license': 'GPL-3.0-only'},"
                        + " 'node_modules/b': {'license': 'MIT'}, 'node_modules/c': {}}}")))
                .containsExactly("node_modules/a", "node_modules/c");
    }

    /** Whoever builds decides from where packages come; the hashes decide what they are. */
    @Test
    void standInALockFileWithHashesButWithoutDownloadAddresses() throws IOException {
        String lock = Files.readString(NPM_LOCK);
        assertThat(lock).doesNotContain("\"resolved\"").doesNotContain(".tgz");
        JSON.readTree(lock).path("packages").properties().stream()
                .filter(each -> !each.getKey().isEmpty())
                .forEach(each -> assertThat(each.getValue().path("integrity").asString(""))
                        .as(each.getKey())
                        .startsWith("sha512-"));
    }

    private static List<String> refusedComponents(JsonNode bill) {
        List<String> refused = new ArrayList<>();
        for (JsonNode component : bill.path("components")) {
            boolean allowed = false;
            for (JsonNode licence : component.path("licenses")) {
                allowed |= isAllowed(licence.path("expression").asString(""))
                        || ALLOWED.contains(licence.path("license").path("id").asString(""))
                        || ALLOWED.contains(licence.path("license").path("name").asString(""));
            }
            if (!allowed) {
                refused.add(component.path("group").asString("") + ":"
                        + component.path("name").asString(""));
            }
        }
        return refused;
    }

    private static List<String> refusedPackages(JsonNode lock) {
        return lock.path("packages").properties().stream()
                .filter(each -> !each.getKey().isEmpty())
                .filter(each -> !isAllowed(each.getValue().path("license").asString("")))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether one of the alternatives of an SPDX expression asks for nothing but allowed licences. */
    private static boolean isAllowed(String expression) {
        return Arrays.stream(expression.split(" OR "))
                .map(choice -> choice.replaceAll("^\\(|\\)$", ""))
                .anyMatch(choice -> ALLOWED.containsAll(List.of(choice.split(" AND "))));
    }

    private static JsonNode bill(String licences) {
        return json("{'components': [{'group': 'org.example', 'name': 'thing', 'licenses': " + licences + "}]}");
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
