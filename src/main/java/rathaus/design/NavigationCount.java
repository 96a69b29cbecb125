package rathaus.design;

import rathaus.kernel.Actor;

/** How much waits behind an entry of the navigation; implemented by the module that owns the page. */
public interface NavigationCount {

    /** Path of the entry: {@code /amt/zeichnung}. */
    String path();

    /** How much waits for this actor; asked with every page, so it has to cost little. */
    int waiting(Actor actor);
}
