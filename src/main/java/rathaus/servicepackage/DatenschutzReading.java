package rathaus.servicepackage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rathaus.servicepackage.Datenschutzangaben.Deletion;
import rathaus.servicepackage.Datenschutzangaben.Recipient;

/** From the keys of {@code datenschutz.yaml} to the record. */
final class DatenschutzReading {

    private DatenschutzReading() {}

    static Optional<Datenschutzangaben> read(Leistungspaket paket, Befunde befunde) {
        return Section.root(paket, "datenschutz.yaml", befunde).map(section -> {
            String automated = section.text("automatisierte_entscheidung");
            Datenschutzangaben angaben = new Datenschutzangaben(
                    section.text("zweck"),
                    section.texts("rechtsgrundlagen"),
                    each(section, "empfaenger", e -> new Recipient(e.text("name"), e.text("zweck"))),
                    each(section, "loeschung", e -> new Deletion(e.text("was"), e.text("frist"), e.text("grundlage"))),
                    section.text("pflicht_zur_angabe"),
                    section.yes("drittland", false),
                    automated.equals("nein") ? Optional.empty() : Optional.of(automated),
                    section.texts("quellen"));
            if (angaben.legalBases().isEmpty() || angaben.deletions().isEmpty()) {
                section.error("", "datenschutz", "Rechtsgrundlage oder Löschung fehlt.", "Beide angeben.");
            }
            ownWords(section, angaben, befunde);
            section.done();
            return angaben;
        });
    }

    /** The notice shows the sources as what does not come from the person (Art. 14 Abs. 2 Buchst. f DSGVO). */
    private static void ownWords(Section section, Datenschutzangaben angaben, Befunde befunde) {
        angaben.sources().stream()
                .filter(source -> source.startsWith("Angaben der ") || source.startsWith("Angaben des "))
                .forEach(source -> befunde.warning(
                        section.file(),
                        section.line("quellen"),
                        "quelle-person",
                        "„" + source + "“ stünde unter den Daten, die nicht von der Person selbst kommen.",
                        "Nur andere Quellen nennen, zum Beispiel ein Register."));
    }

    private static <T> List<T> each(Section section, String key, Function<Section, T> read) {
        return section.sections(key).stream()
                .map(entry -> {
                    T item = read.apply(entry);
                    entry.done();
                    return item;
                })
                .toList();
    }
}
