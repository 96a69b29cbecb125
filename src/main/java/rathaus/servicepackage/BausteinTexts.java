package rathaus.servicepackage;

import java.util.HashMap;
import java.util.Map;
import rathaus.kernel.Language;

/** The translations that a block brings into a form, without those of texts that the use says differently. */
final class BausteinTexts {

    private BausteinTexts() {}

    static Map<String, String> of(
            Section use, Section block, String prefix, BausteinChanges changes, Language language) {
        Map<String, String> texts = new HashMap<>();
        block.section("texte")
                .flatMap(all -> all.section(language.tag()))
                .map(Section::allTexts)
                .orElse(Map.of())
                .forEach((key, text) -> {
                    String[] parts = key.split("\\.", 3);
                    boolean gone = parts.length < 3
                            || changes.leavesOut(parts[1])
                            || changes.of(parts[1]).containsKey(parts[2])
                            || (use.has("titel") && parts[2].equals("titel"));
                    if (!gone) {
                        texts.put(parts[0] + "." + prefix + parts[1] + "." + parts[2], text);
                    }
                });
        return texts;
    }
}
