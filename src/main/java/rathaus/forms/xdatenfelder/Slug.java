package rathaus.forms.xdatenfelder;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives every element an id that people can say in an expression, unique in the form. */
final class Slug {

    private static final int MOST = 40;

    /** Names of the environment, and words of FEEL that no name may be. */
    private static final Set<String> RESERVED =
            words("ortsrecht kommune heute nummer and or not if then else for in some every return satisfies "
                    + "between instance of null true false date time duration function item");

    private static final Set<String> FILLERS =
            words("angabe angaben information informationen persoenliche weitere zu zur zum der die das den "
                    + "dem des ein eine einer und oder ueber von vom im in am an fuer mit bestehendem bestehenden "
                    + "beabsichtigten");

    private final Set<String> taken = new HashSet<>();

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** The id that an export of ours gave the element, if it is still free; else one made from its name. */
    String take(Optional<String> hint, String name, String group) {
        return hint.filter(id -> id.matches("[a-z][a-z0-9_]{0,39}") && !RESERVED.contains(id) && taken.add(id))
                .orElseGet(() -> take(name, group));
    }

    /** The id of an element; the group tells two of the same name apart. */
    String take(String name, String group) {
        String plain = plain(name);
        if (taken.add(plain)) {
            return plain;
        }
        String prefix = keyword(group);
        String inGroup = prefix.isEmpty() ? plain : cut(prefix + "_" + plain);
        if (taken.add(inGroup)) {
            return inGroup;
        }
        for (int i = 2; ; i++) {
            String ending = "_" + i;
            String numbered = inGroup.substring(0, Math.min(inGroup.length(), MOST - ending.length())) + ending;
            if (taken.add(numbered)) {
                return numbered;
            }
        }
    }

    private static String plain(String name) {
        String slug = of(name.replaceAll("\\([^)]*\\)", " "));
        if (slug.isEmpty()) {
            slug = of(name);
        }
        if (slug.isEmpty() || !Character.isLetter(slug.charAt(0))) {
            slug = cut("feld_" + slug).replaceFirst("_$", "");
        }
        return RESERVED.contains(slug) ? slug + "_angabe" : slug;
    }

    /** The first word that says what the group is about. */
    private static String keyword(String group) {
        for (String word : of(group.replaceAll("\\([^)]*\\)", " ")).split("_")) {
            if (!FILLERS.contains(word) && word.length() > 2 && Character.isLetter(word.charAt(0))) {
                return word;
            }
        }
        return "";
    }

    /** Lower-case ASCII words joined by underscores, at most forty characters. */
    static String of(String name) {
        String ascii = name.toLowerCase(Locale.GERMAN)
                .replace("e-mail", "email")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return cut(Normalizer.normalize(ascii, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", ""));
    }

    private static String cut(String slug) {
        if (slug.length() <= MOST) {
            return slug;
        }
        int end = slug.lastIndexOf('_', MOST);
        return slug.substring(0, end > MOST / 2 ? end : MOST);
    }
}
