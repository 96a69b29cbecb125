package rathaus.catalogue;

/**
 * A situation of life in which people look for Leistungen (OZG catalogue: Lebenslage).
 *
 * @param key ASCII name, stable in links: {@code auto-und-parken}
 * @param text one plain sentence
 */
public record Lebenslage(String key, String name, String englishName, String text) {}
