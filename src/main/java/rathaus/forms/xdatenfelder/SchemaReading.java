package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.XmlFile;

/**
 * Reads a Stammdatenschema of version 2.0 or 3.0.0. Lenient: real schemas break their own XSD, so whatever can be understood is
 * taken and everything else is a finding.
 */
final class SchemaReading {

    static final int MOST_BYTES = 10_000_000;
    private static final XmlFile.Bounds BOUNDS = new XmlFile.Bounds(100, 200_000);
    private static final int MOST_ELEMENTS = 5_000;
    private static final int MOST_LEVELS = 15;
    private static final String NAMESPACE = "urn:xoev-de:fim:standard:xdatenfelder_";
    private static final String MESSAGE = "xdatenfelder.stammdatenschema.0102";

    private final Findings findings;
    private final ElementReading elements;
    private int read;

    private SchemaReading(Findings findings) {
        this.findings = findings;
        this.elements = new ElementReading(findings);
    }

    /** The schema; empty after an error. */
    static Optional<Schema> read(String file, byte[] content, Findings findings) {
        if (content.length > MOST_BYTES) {
            findings.error(0, "xdf-groesse", "Die Datei ist zu groß.", "Höchstens 10 MB.");
            return Optional.empty();
        }
        Befunde befunde = new Befunde();
        Optional<XmlFile.Element> root = XmlFile.read(file, content, BOUNDS, befunde);
        findings.addAll(befunde.all());
        return root.flatMap(new SchemaReading(findings)::schema);
    }

    private Optional<Schema> schema(XmlFile.Element root) {
        String standard = root.namespace().startsWith(NAMESPACE)
                ? root.namespace().substring(NAMESPACE.length()).replaceFirst("^2$", "2.0")
                : "";
        if (!standard.equals("2.0") && !standard.equals("3.0.0")) {
            String reason = "Das ist keine Datei von XDatenfelder 2.0 oder 3.0.0.";
            findings.error(root.line(), "xdf-fassung", reason, "Das Schema in einer dieser Fassungen holen.");
            return Optional.empty();
        }
        List<XmlFile.Element> found = root.children("stammdatenschema");
        if (!root.name().equals(MESSAGE) || found.size() != 1) {
            String reason = "Die Datei enthält kein Stammdatenschema (Nachricht 0102), sondern „"
                    + Texts.shown(root.name()) + "“.";
            findings.error(
                    root.line(), "xdf-nachricht", reason, "Das Stammdatenschema exportieren, nicht Teile davon.");
            return Optional.empty();
        }
        SchemaElement schema = element(found.getFirst(), Kind.SCHEMA, 0);
        if (!FimIds.isId(schema.id())) {
            findings.error(schema.line(), "xdf-id", "Das Stammdatenschema hat keine Id.", "Die Datei neu holen.");
            return Optional.empty();
        }
        elements.reportLeftOut();
        return Optional.of(new Schema(standard, created(root), schema));
    }

    private static String created(XmlFile.Element root) {
        return root.children("header").stream()
                .flatMap(header -> header.children("erstellungszeitpunkt").stream())
                .map(XmlFile.Element::text)
                .findFirst()
                .orElse("");
    }

    private SchemaElement element(XmlFile.Element node, Kind kind, int level) {
        List<Occurrence> children = new ArrayList<>();
        for (XmlFile.Element structure : node.children("struktur")) {
            occurrence(structure, level + 1).ifPresent(children::add);
        }
        SchemaElement element = elements.read(node, kind).withChildren(List.copyOf(children));
        if (kind != Kind.FIELD && children.isEmpty()) {
            findings.warning(
                    node.line(), "gruppe-leer", "Die Gruppe " + element.id() + " enthält nichts.", "Sie entfällt.");
        }
        return element;
    }

    private Optional<Occurrence> occurrence(XmlFile.Element structure, int level) {
        String count = structure.children("anzahl").stream()
                .map(XmlFile.Element::text)
                .findFirst()
                .orElse("");
        for (XmlFile.Element inside : structure.children("enthaelt")) {
            for (XmlFile.Element child : inside.children()) {
                Optional<Kind> kind = kind(child);
                if (kind.isPresent() && mayRead(child, level)) {
                    return Optional.of(
                            CountReading.read(count, structure, element(child, kind.get(), level), findings));
                }
            }
        }
        findings.warning(
                structure.line(),
                "struktur",
                "Ein Strukturelement enthält weder Feld noch Gruppe.",
                "Im Schema nachsehen, was dort stehen soll.");
        return Optional.empty();
    }

    private static Optional<Kind> kind(XmlFile.Element child) {
        return switch (child.name()) {
            case "datenfeld" -> Optional.of(Kind.FIELD);
            case "datenfeldgruppe" -> Optional.of(Kind.GROUP);
            default -> Optional.empty();
        };
    }

    private boolean mayRead(XmlFile.Element child, int level) {
        if (level <= MOST_LEVELS && ++read <= MOST_ELEMENTS) {
            return true;
        }
        findings.error(
                child.line(),
                "xdf-umfang",
                "Das Schema ist zu tief geschachtelt oder zu groß.",
                "Das Schema aufteilen.");
        return false;
    }
}
