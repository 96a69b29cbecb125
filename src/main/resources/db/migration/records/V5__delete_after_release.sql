-- Records are deleted by one function only, and only after a release: the archive has answered and two people agreed (§ 4
-- HArchivG). The application itself has no right to delete anything here.

CREATE TABLE records.deletion_release (
    kommune      int         NOT NULL,
    vorgang      uuid        NOT NULL,
    record       uuid        NOT NULL,
    basis        text        NOT NULL CHECK (basis IN ('TAKEN_OVER', 'NOT_WANTED')),
    -- SHA-256 of the archive's message that allows it
    message      text        NOT NULL CHECK (message ~ '^[0-9a-f]{64}$'),
    released_by  text        NOT NULL,
    confirmed_by text        NOT NULL CHECK (confirmed_by <> released_by),
    released_on  date        NOT NULL,
    PRIMARY KEY (kommune, vorgang)
);
GRANT SELECT, INSERT ON records.deletion_release TO rathaus_app;
ALTER TABLE records.deletion_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.deletion_release FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.deletion_release
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Whether this Vorgang of the open Kommune is released. Modules above ask it before they erase what they keep for one.
CREATE FUNCTION records.is_released(target uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT 1 FROM records.deletion_release
        WHERE kommune = nullif(current_setting('rathaus.kommune', true), '')::int AND vorgang = target)
$$;

-- Runs as the owner, whom row security does not bind: it takes the Kommune from the transaction itself.
CREATE FUNCTION records.erase_vorgang(target uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    town int := nullif(current_setting('rathaus.kommune', true), '')::int;
    released date;
    file uuid;
BEGIN
    SELECT released_on INTO released FROM records.deletion_release WHERE kommune = town AND vorgang = target;
    IF released IS NULL THEN
        RAISE EXCEPTION 'No release for this Vorgang' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT akte INTO file FROM records.vorgang
    WHERE kommune = town AND id = target AND state = 'ZDA' AND retention_end < released AND NOT held AND NOT permanent
    FOR UPDATE;
    IF file IS NULL THEN
        RAISE EXCEPTION 'This Vorgang is not due, or held' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM records.mail_attachment a USING records.dokument d WHERE a.kommune = town AND d.kommune = town
        AND d.vorgang = target AND (a.dokument = d.id OR a.mail = d.id);
    DELETE FROM records.mail_header h USING records.dokument d
        WHERE h.kommune = town AND d.kommune = town AND d.vorgang = target AND h.dokument = d.id;
    DELETE FROM records.scan_note n USING records.dokument d
        WHERE n.kommune = town AND d.kommune = town AND d.vorgang = target AND n.dokument = d.id;
    DELETE FROM records.dokument_copy c USING records.dokument d
        WHERE c.kommune = town AND d.kommune = town AND d.vorgang = target AND c.dokument = d.id;
    DELETE FROM records.dokument_correction c USING records.dokument d
        WHERE c.kommune = town AND d.kommune = town AND d.vorgang = target AND c.dokument = d.id;
    DELETE FROM records.dokument_version v USING records.dokument d
        WHERE v.kommune = town AND d.kommune = town AND d.vorgang = target AND v.dokument = d.id;
    DELETE FROM records.dokument WHERE kommune = town AND vorgang = target;
    DELETE FROM records.break_glass WHERE kommune = town AND vorgang = target;
    DELETE FROM records.vorgang_unit WHERE kommune = town AND vorgang = target;
    DELETE FROM records.vorgang_antrag WHERE kommune = town AND vorgang = target;
    DELETE FROM records.vorgang_wish WHERE kommune = town AND vorgang = target;
    DELETE FROM records.vorgang_link WHERE kommune = town AND (vorgang = target OR other = target);
    DELETE FROM records.vorgang_reference WHERE kommune = town AND vorgang = target;
    DELETE FROM records.legal_hold WHERE kommune = town AND vorgang = target;
    DELETE FROM records.vorgang WHERE kommune = town AND id = target;
    DELETE FROM records.akte a WHERE a.kommune = town AND a.id = file
        AND NOT EXISTS (SELECT 1 FROM records.vorgang v WHERE v.kommune = town AND v.akte = a.id);
END
$$;
REVOKE ALL ON FUNCTION records.erase_vorgang(uuid), records.is_released(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.erase_vorgang(uuid) TO rathaus_app;
