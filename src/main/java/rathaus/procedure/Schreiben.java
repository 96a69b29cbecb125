package rathaus.procedure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import rathaus.forms.FormDefinition;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Ablauf.RechtsbehelfKind;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageFile;

/** The letters of a package by their occasion, {@code schreiben/*.html}. */
public final class Schreiben {

    private static final Safelist HTML = new Safelist()
            .addTags(
                    "h1", "h2", "h3", "p", "br", "strong", "em", "ul", "ol", "li", "table", "caption", "thead", "tbody",
                    "tr", "th", "td", "dl", "dt", "dd", "hr", "section", "address", "time")
            .addAttributes(":all", "class", "lang")
            .addAttributes("th", "scope", "colspan")
            .addAttributes("td", "colspan")
            .addAttributes("time", "datetime");
    private static final Set<String> CLASSES =
            Set.of("betreff", "tenor", "kosten", "rechtsbehelf", "hinweis", "unterschrift");

    private final Map<Occasion, Letter> letters;

    private Schreiben(Map<Occasion, Letter> letters) {
        this.letters = letters;
    }

    /** Reads the letters that the Ablauf names. */
    static Schreiben read(Leistungspaket paket, FormDefinition form, Optional<Ablauf> ablauf, Befunde befunde) {
        Map<Occasion, String> files = ablauf.map(Ablauf::letters).orElse(Map.of());
        boolean canBeAppealed = ablauf.filter(found -> found.rechtsbehelf().kind() != RechtsbehelfKind.NONE)
                .isPresent();
        Set<String> vocabulary = LetterVocabulary.of(form);
        Map<String, Letter> sound = new HashMap<>();
        List<PackageFile> all = paket.in("schreiben", ".html");
        for (PackageFile file : all) {
            letter(file, vocabulary, befunde).ifPresent(letter -> sound.put(file.path(), letter));
        }
        Map<Occasion, Letter> letters = new EnumMap<>(Occasion.class);
        files.forEach((occasion, name) -> {
            String path = "schreiben/" + name;
            Letter letter = sound.get(path);
            if (letter == null) {
                if (paket.file(path).isEmpty()) {
                    befunde.error(
                            "ablauf.yaml", 0, "schreiben", "„" + name + "“ fehlt in schreiben/.", "Datei anlegen.");
                }
                return;
            }
            letters.put(occasion, letter);
            boolean needsRemedy = canBeAppealed && (occasion == Occasion.BESCHEID || occasion == Occasion.REFUSAL);
            if (needsRemedy && !letter.shows("rechtsbehelf.text")) {
                befunde.error(
                        path,
                        0,
                        "rechtsbehelf",
                        "Die Rechtsbehelfsbelehrung fehlt.",
                        "{{rechtsbehelf.text}} einfügen.");
            }
        });
        ablauf.ifPresent(found -> unused(all, found, befunde));
        return new Schreiben(letters);
    }

    /** Only a course that can be read says which letters it uses. */
    private static void unused(List<PackageFile> all, Ablauf ablauf, Befunde befunde) {
        Set<String> used = ablauf.letters().values().stream()
                .map(name -> "schreiben/" + name)
                .collect(Collectors.toSet());
        all.stream()
                .filter(file -> !used.contains(file.path()))
                .forEach(file -> befunde.warning(
                        file.path(), 0, "schreiben", "Kein Anlass nutzt dieses Schreiben.", "In ablauf.yaml nennen."));
    }

    private static Optional<Letter> letter(PackageFile file, Set<String> vocabulary, Befunde befunde) {
        Optional<String> text = file.text();
        Optional<String> fault = text.isEmpty()
                ? Optional.of("Die Datei ist kein gültiges UTF-8.")
                : Letter.faultsOf(text.get(), vocabulary::contains).or(() -> htmlFault(text.get()));
        fault.ifPresent(reason ->
                befunde.error(file.path(), 0, "schreiben", reason, "Siehe docs/leistungspaket.md, schreiben."));
        return fault.isPresent() ? Optional.empty() : text.map(Letter::of);
    }

    static Optional<String> htmlFault(String text) {
        String html = Letter.withoutPlaceholders(text);
        if (!Jsoup.isValid(html, HTML)) {
            return Optional.of("Ein HTML-Element oder Attribut ist nicht erlaubt oder falsch geschachtelt.");
        }
        Document body = Jsoup.parseBodyFragment(text);
        Element first = body.body().firstElementChild();
        if (first == null || !first.nameIs("h1") || !first.hasClass("betreff")) {
            return Optional.of(
                    "Das Schreiben beginnt nicht mit <h1 class=\"betreff\">; den Briefkopf setzt das Briefblatt.");
        }
        for (Element element : body.body().getAllElements()) {
            if (element.attributes().asList().stream()
                    .anyMatch(attribute -> attribute.getValue().contains("{{"))) {
                return Optional.of("Ein Platzhalter steht in einem Attribut.");
            }
            if (!CLASSES.containsAll(element.classNames())) {
                return Optional.of("Eine Klasse ist nicht erlaubt.");
            }
        }
        return Optional.empty();
    }

    /** The letter for this occasion, if the package has one. */
    public Optional<Letter> on(Occasion occasion) {
        return Optional.ofNullable(letters.get(occasion));
    }

    /** The letter for this occasion: the package's own, else the one that the program brings for every package. */
    public Optional<Letter> orStandard(Occasion occasion) {
        return on(occasion).or(() -> StandardSchreiben.on(occasion));
    }
}
