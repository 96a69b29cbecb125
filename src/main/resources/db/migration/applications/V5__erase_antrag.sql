-- What the portal keeps of an Antrag goes when the office deletes its Vorgang and says so through the seam. The application itself
-- cannot delete an Antrag.

CREATE TABLE applications.erasure (
    kommune int         NOT NULL,
    antrag  uuid        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (kommune, antrag)
);
GRANT SELECT, INSERT ON applications.erasure TO rathaus_app;
ALTER TABLE applications.erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.erasure USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Runs as the owner, whom row security does not bind: it takes the Kommune from the transaction itself.
CREATE FUNCTION applications.erase_antrag(target uuid) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    town int := nullif(current_setting('rathaus.kommune', true), '')::int;
    erased int;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM applications.erasure WHERE kommune = town AND antrag = target) THEN
        RAISE EXCEPTION 'No release for this Antrag' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT 1 FROM applications.antrag WHERE kommune = town AND id = target AND state <> 'COMPLETED') THEN
        RETURN 0;
    END IF;
    DELETE FROM applications.message WHERE kommune = town AND antrag = target;
    DELETE FROM applications.provided_document WHERE kommune = town AND antrag = target;
    DELETE FROM applications.supplement_request WHERE kommune = town AND antrag = target;
    DELETE FROM applications.antrag WHERE kommune = town AND id = target;
    GET DIAGNOSTICS erased = ROW_COUNT;
    RETURN erased;
END
$$;
REVOKE ALL ON FUNCTION applications.erase_antrag(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION applications.erase_antrag(uuid) TO rathaus_app;
