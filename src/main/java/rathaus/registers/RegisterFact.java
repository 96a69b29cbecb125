package rathaus.registers;

import java.util.Locale;

/** Something that a register says, in the order in which people read it. */
public enum RegisterFact {
    VORNAMEN,
    FAMILIENNAME,
    STRASSE,
    HAUSNUMMER,
    ZUSATZ,
    PLZ,
    ORT,
    /** Day of moving in, ISO 8601. */
    EINZUG,
    KENNZEICHEN,
    /** Class after Annex I of regulation (EU) 2018/858: {@code M1}. */
    FAHRZEUGKLASSE,
    /** Maximum permitted mass in kilograms. */
    GESAMTMASSE,
    /** Length in millimetres. */
    LAENGE;

    /** Its name in stored answers and in the keys of messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
