package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Map;
import rathaus.forms.xdatenfelder.FieldMapping.Note;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Bare;

/** A Datenfeld for files. */
final class UploadMapping {

    private static final int MOST_FILES = 10;

    private UploadMapping() {}

    static void map(Occurrence occurrence, Map<String, Object> keys, List<Note> notes) {
        SchemaElement field = occurrence.element();
        keys.put("typ", "datei");
        int most = Math.min(MOST_FILES, occurrence.most().orElse(MOST_FILES));
        if (most > 1) {
            keys.put("anzahl", most);
        }
        if (occurrence.most().filter(count -> count > MOST_FILES).isPresent()) {
            notes.add(new Note("anzahl", "Mehr als zehn Dateien sind nicht möglich.", "Es gilt zehn."));
        }
        field.keyword(Hints.MAY_FOLLOW).ifPresent(word -> keys.put("nachreichen", new Bare("ja")));
        if (field.mediaTypes().stream().anyMatch(type -> !type.matches("application/pdf|image/(jpe?g|png)"))) {
            notes.add(new Note(
                    "dateityp",
                    "Andere Dateien als PDF, JPG und PNG nimmt Rathaus nicht an.",
                    "Im Hilfetext sagen, was geht."));
        }
    }
}
