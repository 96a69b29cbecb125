package rathaus.documents.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Makes file names harmless: no path, no control or invisible character, no writing direction that hides the ending, no
 * name that an operating system takes for a device, and an ending that says what the file is.
 */
public final class FileNames {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "Dokument";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "clock$");

    private FileNames() {}

    /** The name under which people will see a file of this type. */
    public static String harmless(String claimed, UploadType type) {
        String name = stem(claimed, type);
        boolean device = DEVICES.contains(name.toLowerCase(Locale.ROOT)) || name.matches("(?i)(com|lpt)[0-9]");
        return (name.isEmpty() || device ? NAMELESS : name) + type.ending();
    }

    private static String stem(String claimed, UploadType type) {
        String head = claimed.length() > 1000 ? claimed.substring(claimed.length() - 1000) : claimed;
        String name = Normalizer.normalize(head, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"<>|:*?%&;`$]", "")
                .replaceAll("\\s+", " ");
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : type == UploadType.JPEG ? new String[] {".jpg", ".jpeg"} : new String[] {type.ending()}) {
            if (lower.endsWith(ending)) {
                name = name.substring(0, name.length() - ending.length());
            }
        }
        return shortened(name.replaceAll("^[. ~-]+|[. ]+$", ""));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end).strip();
    }
}
