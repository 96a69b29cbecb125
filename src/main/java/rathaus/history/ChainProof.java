package rathaus.history;

/** Proves the history of the open Kommune. */
public interface ChainProof {

    /** Walks the whole chain from its beginning and compares every link, event and payload. */
    ChainVerdict prove();
}
