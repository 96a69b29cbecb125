package rathaus.records.store;

/** The two ways to add a Vorgang. */
final class VorgangAdding {

    private static final String VORGANG_AND_UNITS = """
            ), new_vorgang AS (
                INSERT INTO records.vorgang (kommune, id, akte, number, subject, opened_at, restricted,
                    retention_years, permanent, retention_basis, transfer_years, aussonderungsart, state, version)
                SELECT :kommune, :vorgang, akte, vorgang, :subject, :at, :restricted,
                    :years, :permanent, :basis, :transfer, :aussonderungsart, 'OPEN', 1 FROM target
            ), new_units AS (
                INSERT INTO records.vorgang_unit (kommune, vorgang, unit, opened_at)
                SELECT :kommune, :vorgang, unit, :at FROM target, unnest(:units) AS unit
            )
            """;

    /**
     * One statement, so that the counter is locked for as short as can be. The counter's row is made by whoever comes
     * first: a second one waits at its key and counts on, or begins at 1 if the first one rolled back.
     */
    static final String WITH_AKTE = """
            WITH counted AS (
                INSERT INTO records.aktenzeichen_counter AS c (kommune, position, year, last)
                VALUES (:kommune, :position, :year, 1)
                ON CONFLICT (kommune, position, year) DO UPDATE SET last = c.last + 1
                RETURNING last
            ), target AS (
                INSERT INTO records.akte (kommune, id, position, year, number, opened_at)
                SELECT :kommune, :akte, :position, :year, last, :at FROM counted
                RETURNING number, id AS akte, last_vorgang AS vorgang
            """ + VORGANG_AND_UNITS + "SELECT number FROM target";

    /** The update locks the Akte, so that its Vorgänge count without gaps too. */
    static final String TO_AKTE = """
            WITH target AS (
                UPDATE records.akte SET last_vorgang = last_vorgang + 1
                WHERE kommune = :kommune AND position = :position AND year = :year AND number = :number
                RETURNING id AS akte, last_vorgang AS vorgang
            """ + VORGANG_AND_UNITS + "SELECT vorgang FROM target";

    private VorgangAdding() {}
}
