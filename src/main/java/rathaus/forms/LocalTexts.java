package rathaus.forms;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.kernel.Language;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** Texts of a form in one language; remembers the German ones that had to stand in, so that components can mark each of them. */
final class LocalTexts implements Frame.Texts {

    private final FormDefinition definition;
    private final Language language;
    private final Frame.Texts messages;
    private final Set<String> german = new HashSet<>();

    LocalTexts(FormDefinition definition, Language language, Frame.Texts messages) {
        this.definition = definition;
        this.language = language;
        this.messages = messages;
    }

    String inForm(String key, String fallback) {
        Localised text = FormTexts.in(definition, language, key, fallback);
        if (text.fallback()) {
            german.add(text.text());
        }
        return text.text();
    }

    @Override
    public String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    @Override
    public boolean usedGerman() {
        return messages.usedGerman();
    }

    @Override
    public boolean isGerman(@Nullable String text) {
        return german.contains(text);
    }

    boolean hasGerman() {
        return !german.isEmpty();
    }
}
