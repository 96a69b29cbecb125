package violations.layers.store;

/** A repository that anybody may use. */
public class Shelf {}
