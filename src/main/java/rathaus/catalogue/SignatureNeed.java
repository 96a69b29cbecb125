package rathaus.catalogue;

/** In which form an Antrag must be signed (§ 3a HVwVfG and the law of the Leistung). */
public enum SignatureNeed {
    KEINE,
    TEXTFORM,
    SCHRIFTFORM,
    PERSOENLICH,
    PERSOENLICH_ODER_EID
}
