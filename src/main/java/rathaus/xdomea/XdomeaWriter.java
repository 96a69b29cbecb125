package rathaus.xdomea;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rathaus.xdomea.XdomeaMessage.Imported;

/**
 * Writes messages of 3.1.0 and 4.0.0, and the packages around them. The hand-over (0401) exists in 3.1.0 only: the schema of
 * 4.0.0 for that group is not public.
 */
public final class XdomeaWriter {

    private static final Set<XdomeaVersion> WRITABLE = Set.of(XdomeaVersion.V3_1_0, XdomeaVersion.V4_0_0);

    private XdomeaWriter() {}

    /** Where the bytes of a primary document come from. */
    @FunctionalInterface
    public interface Source {
        InputStream open(String fileName) throws IOException;
    }

    /** The message as XML, UTF-8. */
    public static byte[] write(XdomeaMessage message) {
        if (!WRITABLE.contains(message.version())
                || (message.kind() == MessageKind.HAND_OVER && message.version().isFour())) {
            throw new IllegalArgumentException("Not written: " + message);
        }
        XmlOut out = new XmlOut(message.version());
        out.root(message.kind().root(), () -> {
            if (message.version().isFour()) {
                out.attribute("produkt", HeadWriting.PRODUCT);
                out.attribute("produkthersteller", HeadWriting.PRODUCT);
                out.attribute("standard", "xdomea");
                out.attribute("version", message.version().number());
            }
            new HeadWriting(out, message).write();
            body(out, message);
        });
        return out.finished();
    }

    /** The name of a package: {@code <ProzessID>_Aussonderung.Anbieteverzeichnis.0501.zip}, in 4.0 {@code <ProzessID>_0501_1.zip}. */
    public static String packageName(XdomeaMessage message) {
        return stem(message) + ".zip";
    }

    /** The message and its primary documents as one zip. Streams: the documents are never in memory together. */
    public static void writePackage(XdomeaMessage message, Source source, OutputStream target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target);
        zip.putNextEntry(entry(message, stem(message) + ".xml"));
        zip.write(write(message));
        zip.closeEntry();
        for (String name : fileNames(message)) {
            zip.putNextEntry(entry(message, name));
            try (InputStream bytes = source.open(name)) {
                bytes.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The same message gives the same bytes. */
    private static ZipEntry entry(XdomeaMessage message, String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(message.head().createdAt().toEpochMilli());
        return entry;
    }

    private static Set<String> fileNames(XdomeaMessage message) {
        Set<String> names = new TreeSet<>();
        message.all().flatMap(object -> object.files().stream()).forEach(file -> names.add(file.fileName()));
        return message.kind() == MessageKind.OFFER ? Set.of() : names;
    }

    private static String stem(XdomeaMessage message) {
        MessageKind kind = message.kind();
        return message.head().process()
                + (message.version().isFour()
                        ? "_" + kind.code() + "_1"
                        : "_" + kind.standardName() + "." + kind.code());
    }

    private static void body(XmlOut out, XdomeaMessage message) {
        boolean four = message.version().isFour();
        new ObjectsWriting(out, message.version()).write(message.objects());
        message.valuations()
                .forEach(valued -> out.element(four ? "BewertetesSGO" : "BewertetesObjekt", () -> {
                    out.text(four ? "xdomeaUUID" : "ID", valued.object());
                    ObjectsWriting.valuation(out, valued.valuation());
                }));
        if (four && message.kind() == MessageKind.IMPORT_CONFIRMED) {
            out.element("ErfolgOderMisserfolg", () -> out.flag("Erfolgreich", isWhole(message.imports())));
        }
        message.imports().forEach(imported -> out.element("AusgesondertesSGO", () -> imported(out, imported, four)));
    }

    private static boolean isWhole(List<Imported> imports) {
        return imports.stream().allMatch(Imported::successful);
    }

    private static void imported(XmlOut out, Imported imported, boolean four) {
        out.text(four ? "xdomeaUUID" : "IDSGO", imported.object());
        if (four) {
            out.element("ErfolgOderMisserfolg", () -> outcome(out, imported));
        } else {
            outcome(out, imported);
        }
        out.text("Archivkennung", imported.signature());
    }

    private static void outcome(XmlOut out, Imported imported) {
        out.flag("Erfolgreich", imported.successful());
        out.text("Fehlermeldung", imported.trouble());
    }
}
