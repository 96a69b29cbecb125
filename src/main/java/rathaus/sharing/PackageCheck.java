package rathaus.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.xdatenfelder.FimOrigin;
import rathaus.procedure.Verfahren;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageReader;

/**
 * Checks a Leistungspaket: reads every part, asks the rules of {@link Lint}, then runs its Musterfaelle with the Ortsrecht of the
 * installation. Pure and bounded; neither database nor web server.
 *
 * @param befunde findings about files
 * @param deviations what came out of Musterfaelle differently
 * @param musterfaelle how many ran
 */
public record PackageCheck(List<Befund> befunde, List<Deviation> deviations, int musterfaelle) {

    private static final int FEWEST = 5;

    /** How a deviation begins that is about a Kommune and not about one Musterfall; it is told once. */
    private static final String LOCAL = "In ortsrecht/";

    /** Checks what was read as files. */
    public static PackageCheck of(PackageReader.Reading reading, DeliveredOrtsrecht ortsrecht) {
        return switch (reading) {
            case PackageReader.Reading.Read read -> of(read.paket(), ortsrecht);
            case PackageReader.Reading.Refused refused -> new PackageCheck(refused.befunde(), List.of(), 0);
        };
    }

    /** Checks a package that was read before. */
    public static PackageCheck of(Leistungspaket paket, DeliveredOrtsrecht ortsrecht) {
        Befunde befunde = new Befunde();
        Optional<Verfahren> verfahren = Verfahren.read(paket, befunde);
        FimOrigin.read(paket, befunde);
        List<Musterfall> cases = Musterfall.readAll(paket, befunde);
        if (paket.in("musterfaelle", ".yaml").size() < FEWEST) {
            befunde.error("musterfaelle", 0, "musterfaelle", "Es gibt zu wenige Musterfälle.", "Mindestens fünf.");
        }
        Befunde all = verfahren.map(found -> Lint.check(found, befunde)).orElse(befunde);
        List<Deviation> deviations = new ArrayList<>();
        Set<String> told = new HashSet<>();
        if (verfahren.isPresent()) {
            for (Musterfall musterfall : cases) {
                new MusterfallRun(verfahren.get(), musterfall, ortsrecht)
                        .deviations().stream()
                                .filter(text -> !text.startsWith(LOCAL) || told.add(text))
                                .forEach(text -> deviations.add(new Deviation(musterfall.file(), text)));
            }
        }
        return new PackageCheck(all.all(), List.copyOf(deviations), verfahren.isPresent() ? cases.size() : 0);
    }

    /** The deviations as findings of grade error, each at the file of its Musterfall. */
    public List<Befund> asBefunde() {
        return deviations.stream()
                .map(deviation -> new Befund(
                        Befund.Grade.ERROR,
                        deviation.file(),
                        0,
                        "musterfall",
                        deviation.text(),
                        "Paket, Musterfall oder Ortsrecht berichtigen."))
                .toList();
    }

    /** Whether the package may be published: no error, no deviation. */
    public boolean isSound() {
        return deviations.isEmpty() && befunde.stream().noneMatch(befund -> befund.grade() == Befund.Grade.ERROR);
    }
}
