package rathaus.registers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rathaus.servicepackage.FileWord;

/** A register, by the word that packages and settings use. What it may answer ends here, whatever a provider sends. */
public enum Register implements FileWord {

    /** Register of residents of the Meldebehörde (§§ 2, 3 BMG). */
    MELDEREGISTER(
            "melderegister",
            List.of(),
            EnumSet.of(
                    RegisterFact.VORNAMEN,
                    RegisterFact.FAMILIENNAME,
                    RegisterFact.STRASSE,
                    RegisterFact.HAUSNUMMER,
                    RegisterFact.ZUSATZ,
                    RegisterFact.PLZ,
                    RegisterFact.ORT,
                    RegisterFact.EINZUG)),

    /** Zentrales Fahrzeugregister at the Kraftfahrt-Bundesamt (§ 31 Abs. 2 StVG). */
    FAHRZEUGREGISTER(
            "fahrzeugregister",
            List.of("kennzeichen"),
            EnumSet.of(
                    RegisterFact.KENNZEICHEN,
                    RegisterFact.FAHRZEUGKLASSE,
                    RegisterFact.GESAMTMASSE,
                    RegisterFact.LAENGE));

    private final String word;
    private final List<String> inputs;
    private final Set<RegisterFact> facts;

    Register(String word, List<String> inputs, Set<RegisterFact> facts) {
        this.word = word;
        this.inputs = inputs;
        this.facts = Set.copyOf(facts);
    }

    @Override
    public String word() {
        return word;
    }

    /** What one has to say beside who one is. */
    public List<String> inputs() {
        return inputs;
    }

    /** What it may answer; nothing else is passed on. */
    public Set<RegisterFact> facts() {
        return facts;
    }
}
