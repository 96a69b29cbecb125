package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befund;

/**
 * From a Stammdatenschema to the draft of a Leistungspaket. Pure: the same schema gives the same files. Lenient: what cannot be
 * carried over is a finding with the id of the element, and a remark in the file where it belongs.
 */
public final class XdatenfelderImport {

    private XdatenfelderImport() {}

    /** What came of an import. */
    public sealed interface Outcome {

        /**
         * A draft that {@code check} can read.
         *
         * @param files content by path in the package
         * @param pages how many pages the form has
         * @param fields how many fields, without questions that the import added
         */
        record Drafted(SortedMap<String, byte[]> files, List<Befund> befunde, int pages, int fields)
                implements Outcome {}

        /** The file is no schema, or a hostile one. */
        record Refused(List<Befund> befunde) implements Outcome {}
    }

    /**
     * Reads a schema.
     *
     * @param file how findings call the file
     * @param beside genericode files that lie beside the schema, by name
     */
    public static Outcome read(LeistungId id, String file, byte[] content, Map<String, byte[]> beside) {
        Findings findings = new Findings(file);
        Optional<Schema> schema = SchemaReading.read(file, content, findings);
        if (schema.isEmpty()) {
            return new Outcome.Refused(findings.all());
        }
        FimLists codeLists = FimLists.beside(beside, findings);
        List<String> remarks = new ArrayList<>(new QuestionMapping(codeLists, findings, new Slug(), Map.of())
                .rules(schema.get().root()));
        Draft draft =
                new FormComposition(codeLists, findings).compose(schema.get().root());
        if (draft.pages().isEmpty()) {
            findings.error(0, "schema-leer", "Das Schema enthält kein Datenfeld.", "Ein anderes Schema wählen.");
            return new Outcome.Refused(findings.all());
        }
        SortedMap<String, byte[]> files = DraftPackage.files(id, schema.get(), draft, remarks);
        DraftCodeList.add(schema.get().root(), codeLists, files);
        files.put(FimOrigin.FILE, DraftPackage.bytes(FimFile.write(schema.get(), draft, codeLists, findings)));
        files.replaceAll(DraftPackage::linked);
        int fields = draft.questions() - draft.gates().size();
        return new Outcome.Drafted(files, findings.all(), draft.pages().size(), fields);
    }
}
