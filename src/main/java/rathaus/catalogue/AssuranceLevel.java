package rathaus.catalogue;

/** How surely we must know who applies (Vertrauensniveau, § 3 OZG, BSI TR-03107-1). */
public enum AssuranceLevel {
    KEINE,
    NIEDRIG,
    SUBSTANTIELL,
    HOCH
}
