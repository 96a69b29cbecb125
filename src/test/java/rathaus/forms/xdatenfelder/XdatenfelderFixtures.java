package rathaus.forms.xdatenfelder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;

/** Schemas in a few lines, and what import and export make of them. */
final class XdatenfelderFixtures {

    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private XdatenfelderFixtures() {}

    static XdatenfelderImport.Outcome importing(String xml, Map<String, byte[]> beside) {
        return XdatenfelderImport.read(
                new LeistungId("entwurf"), "schema.xml", xml.getBytes(StandardCharsets.UTF_8), beside);
    }

    static XdatenfelderImport.Outcome.Drafted draft(String xml) {
        return draft(xml.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static XdatenfelderImport.Outcome.Drafted draft(byte[] xml, Map<String, byte[]> beside) {
        XdatenfelderImport.Outcome outcome =
                XdatenfelderImport.read(new LeistungId("entwurf"), "schema.xml", xml, beside);
        assertThat(outcome).isInstanceOf(XdatenfelderImport.Outcome.Drafted.class);
        return (XdatenfelderImport.Outcome.Drafted) outcome;
    }

    static String form(XdatenfelderImport.Outcome.Drafted draft) {
        return file(draft, "formular.yaml");
    }

    static String file(XdatenfelderImport.Outcome.Drafted draft, String path) {
        return new String(draft.files().get(path), StandardCharsets.UTF_8);
    }

    /** The draft as a package, after somebody has worked on its form. */
    static Leistungspaket paket(XdatenfelderImport.Outcome.Drafted draft, String form) {
        Map<String, byte[]> files = new java.util.TreeMap<>(draft.files());
        files.put("formular.yaml", form.getBytes(StandardCharsets.UTF_8));
        return ((PackageReader.Reading.Read) reading(files)).paket();
    }

    static PackageReader.Reading reading(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackageReader.zip("entwurf", new java.io.ByteArrayInputStream(bytes.toByteArray()));
    }

    static XdatenfelderExport.Outcome.Written export(Map<String, byte[]> files) {
        return export(reading(files));
    }

    static XdatenfelderExport.Outcome.Written export(PackageReader.Reading reading) {
        XdatenfelderExport.Outcome outcome = XdatenfelderExport.write(reading, NOON);
        assertThat(outcome).isInstanceOf(XdatenfelderExport.Outcome.Written.class);
        return (XdatenfelderExport.Outcome.Written) outcome;
    }

    static Schema schema(byte[] xml) {
        return SchemaReading.read("schema.xml", xml, new Findings("schema.xml")).orElseThrow();
    }

    static Befunde check(XdatenfelderImport.Outcome.Drafted draft) {
        Befunde befunde = new Befunde();
        FimOrigin.read(paket(draft, form(draft)), befunde);
        return befunde;
    }

    /** A schema of version 3.0.0 with these structures. */
    static String schemaOf(String... structures) {
        return """
                <x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">
                <x:header><x:nachrichtID>1</x:nachrichtID>
                <x:erstellungszeitpunkt>2026-01-31T12:00:00Z</x:erstellungszeitpunkt></x:header>
                <x:stammdatenschema>
                <x:identifikation><x:id>S99000000001</x:id><x:version>1.0.0</x:version></x:identifikation>
                <x:name>Probe</x:name><x:bezeichnung>Probe</x:bezeichnung>
                %s</x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>
                """.formatted(String.join("\n", structures));
    }

    static String group(String count, String id, String name, String... inside) {
        return structure(
                count,
                "datenfeldgruppe",
                id,
                "<x:name>" + name + "</x:name><x:bezeichnungEingabe>" + name + "</x:bezeichnungEingabe>"
                        + String.join("\n", inside));
    }

    static String field(String count, String id, String name, String type, String... more) {
        return structure(
                count,
                "datenfeld",
                id,
                "<x:name>" + name + "</x:name><x:bezeichnungEingabe>" + name + "</x:bezeichnungEingabe>"
                        + (type.contains(" ")
                                ? "<x:feldart><code>" + type.split(" ")[0] + "</code></x:feldart>"
                                : "<x:feldart><code>input</code></x:feldart>")
                        + "<x:datentyp><code>" + type.replaceFirst(".* ", "") + "</code></x:datentyp>"
                        + String.join("", more));
    }

    static String rule(String id, String text) {
        return "<x:regel><x:identifikation><x:id>" + id + "</x:id></x:identifikation><x:name>Regel</x:name>"
                + "<x:freitextRegel>" + text + "</x:freitextRegel></x:regel>";
    }

    private static String structure(String count, String kind, String id, String content) {
        return "<x:struktur><x:anzahl>" + count + "</x:anzahl><x:enthaelt><x:" + kind + "><x:identifikation><x:id>" + id
                + "</x:id><x:version>1.0.0</x:version></x:identifikation>" + content + "</x:" + kind
                + "></x:enthaelt></x:struktur>";
    }
}
