package rathaus.catalogue;

import rathaus.catalogue.store.SeededCatalogue;

/** The catalogue as shipped, without Spring. */
public final class CatalogueFixtures {

    private static final Leistungen SHIPPED = SeededCatalogue.shipped();

    private CatalogueFixtures() {}

    /** All entries of the seed files. */
    public static Leistungen leistungen() {
        return SHIPPED;
    }
}
