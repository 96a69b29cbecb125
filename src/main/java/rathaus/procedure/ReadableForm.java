package rathaus.procedure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormEnvironment;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Ortsrechtspunkt;
import rathaus.servicepackage.PackageFile;
import rathaus.servicepackage.Uebersetzungen;

/**
 * The form of a package with the points of Ortsrecht that its expressions use: all that is needed to show it. Somebody who writes
 * has it as soon as {@code formular.yaml} can be read, whatever is still wrong with the other files.
 */
public record ReadableForm(FormDefinition form, List<Ortsrechtspunkt> ortsrecht) {

    private static final Pattern NAMED = Pattern.compile("ortsrecht\\.([a-z][a-z0-9_]*)");

    /** Reads the form without regard to anything else; empty if {@code formular.yaml} itself has an error. */
    public static Optional<ReadableForm> read(Leistungspaket paket) {
        Befunde unheard = new Befunde();
        Optional<List<Ortsrechtspunkt>> points = Ortsrechtspunkt.read(paket, unheard);
        Uebersetzungen translations = Uebersetzungen.read(paket, unheard);
        return FormDefinition.read(paket, names(paket, points), translations, unheard)
                .map(form -> new ReadableForm(form, points.orElse(List.of())));
    }

    /**
     * The names that expressions may use behind {@code ortsrecht.}; while {@code ortsrecht.yaml} cannot be read, those that
     * the package uses: one fault is reported once, not again at every use.
     */
    static Set<String> names(Leistungspaket paket, Optional<List<Ortsrechtspunkt>> points) {
        if (points.isPresent()) {
            return points.get().stream().map(Ortsrechtspunkt::name).collect(Collectors.toSet());
        }
        Set<String> names = new HashSet<>();
        for (PackageFile file : paket.all()) {
            Matcher named = NAMED.matcher(file.text().orElse(""));
            while (named.find()) {
                names.add(named.group(1));
            }
        }
        return names;
    }

    /**
     * What expressions know beside the answers.
     *
     * @param values plain values of the Kommune by name, as they hold on the day; the package's fall-backs are added
     */
    public FormEnvironment environment(LocalDate today, Map<String, Object> values, String kommune, String ags) {
        Map<String, Object> all = new HashMap<>();
        for (Ortsrechtspunkt point : ortsrecht) {
            point.fallback().ifPresent(fallback -> all.put(point.name(), fallback));
            Object own = values.get(point.name());
            if (own != null) {
                all.put(point.name(), own);
            }
        }
        return FormEnvironment.of(today, all, kommune, ags);
    }

    /** The mandatory points of Ortsrecht that have no value of the declared type: while there is one, it may not go online. */
    public Set<String> openPoints(Map<String, Object> values) {
        Set<String> open = new TreeSet<>();
        for (Ortsrechtspunkt point : ortsrecht) {
            Object own = values.get(point.name());
            if (own == null ? point.mandatory() : !point.accepts(own)) {
                open.add(point.name());
            }
        }
        return open;
    }
}
