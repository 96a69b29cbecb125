package violations.layers;

import violations.layers.store.Shelf;

/** A promise of the module that shows how it is kept. */
public interface Promise {

    Shelf shelf();
}
