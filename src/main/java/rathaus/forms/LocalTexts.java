package rathaus.forms;

import rathaus.kernel.Language;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** Texts of a form in one language; remembers whether German had to stand in. */
final class LocalTexts {

    private final FormDefinition definition;
    private final Language language;
    private boolean usedGerman;

    LocalTexts(FormDefinition definition, Language language) {
        this.definition = definition;
        this.language = language;
    }

    String get(String key, String german) {
        Localised text = FormTexts.in(definition, language, key, german);
        usedGerman |= text.fallback();
        return text.text();
    }

    boolean usedGerman() {
        return usedGerman;
    }
}
