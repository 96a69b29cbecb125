package rathaus.catalogue.store;

import rathaus.catalogue.Leistungen;

/** Opens the package-private reader of the seed files to the tests of the module. */
public final class SeededCatalogue {

    private SeededCatalogue() {}

    /** Reads the files again. */
    public static Leistungen shipped() {
        return new SeededLeistungen("leistungen");
    }
}
