package rathaus.forms.xdatenfelder;

import java.util.Set;

/** Names of the parts of an element, by what becomes of them. */
final class SchemaWords {

    /** Values that are kept, by their name in either version. */
    static final Set<String> TEXTS =
            words("name beschreibung definition bezeichnung bezeichnungEingabe bezeichnungAusgabe "
                    + "hilfetext hilfetextEingabe hilfetextAusgabe inhalt codeKey nameKey helpKey maxSize");

    /** Codes that are kept. */
    static final Set<String> CODES =
            words("schemaelementart feldart datentyp vorbefuellung art ableitungsmodifikationenStruktur "
                    + "ableitungsmodifikationenRepraesentation");

    /** Of the administration of the catalogue: true of the original only, so it is not kept. */
    static final Set<String> ADMINISTRATIVE =
            words("status freigabestatus statusGesetztAm statusGesetztDurch fachlicherErsteller "
                    + "freigabedatum veroeffentlichungsdatum letzteAenderung gueltigAb gueltigBis "
                    + "versionshinweis");

    static final Set<String> READ_ELSEWHERE = words("identifikation struktur bezug regel");

    private SchemaWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
