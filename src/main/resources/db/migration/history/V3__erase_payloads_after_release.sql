-- Payloads go with the record they belong to, and only after two people released it. Event, hash and seal stay, so the chain
-- stays whole (DESIGN 5).

CREATE TABLE history.erasure (
    kommune      int         NOT NULL,
    subject      uuid        NOT NULL,
    record       uuid        NOT NULL,
    released_by  text        NOT NULL,
    confirmed_by text        NOT NULL CHECK (confirmed_by <> released_by),
    at           timestamptz NOT NULL,
    PRIMARY KEY (kommune, subject)
);
GRANT SELECT, INSERT ON history.erasure TO rathaus_app;
ALTER TABLE history.erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON history.erasure USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Runs as the owner, whom row security does not bind: it takes the Kommune from the transaction itself.
CREATE FUNCTION history.erase_payloads(target uuid) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    town int := nullif(current_setting('rathaus.kommune', true), '')::int;
    erased int;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM history.erasure WHERE kommune = town AND subject = target) THEN
        RAISE EXCEPTION 'No release for the payloads of this subject' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM history.payload p USING history.event e
    WHERE p.kommune = town AND e.kommune = town AND e.id = p.event AND e.subject = target;
    GET DIAGNOSTICS erased = ROW_COUNT;
    RETURN erased;
END
$$;
REVOKE ALL ON FUNCTION history.erase_payloads(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION history.erase_payloads(uuid) TO rathaus_app;
