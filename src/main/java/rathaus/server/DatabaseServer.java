package rathaus.server;

/** The database server of the running application: the embedded one, or one that somebody else runs. */
interface DatabaseServer extends AutoCloseable {

    DatabaseAccess access();

    /** Stops the server if it is ours. */
    @Override
    void close();

    /** A server that somebody else starts and stops. */
    record External(DatabaseAccess access) implements DatabaseServer {

        @Override
        public void close() {
            // Not ours to stop.
        }
    }
}
