-- What is prepared for others to sign, one at most for each case. Its signatures lie with those of decisions, in casework.
CREATE TABLE remedies.prepared_act (
    kommune int NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('AMENDMENT', 'OBJECTION')),
    objection uuid,
    content bytea NOT NULL,
    letter uuid NOT NULL,
    prepared_by uuid NOT NULL,
    prepared_at timestamptz NOT NULL,
    -- it came back; nothing of it while it waits
    returned_by uuid,
    returned_at timestamptz,
    reason bytea,
    PRIMARY KEY (kommune, case_id),
    CHECK ((kind = 'OBJECTION') = (objection IS NOT NULL)),
    CHECK ((returned_by IS NULL) = (returned_at IS NULL) AND (returned_by IS NULL) = (reason IS NULL))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON remedies.prepared_act TO rathaus_app;
ALTER TABLE remedies.prepared_act ENABLE ROW LEVEL SECURITY;
ALTER TABLE remedies.prepared_act FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON remedies.prepared_act
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- It goes with the Vorgang of its case, and with that of the objection it was to decide.
CREATE OR REPLACE FUNCTION remedies.erase_with_vorgang(erased_vorgang uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    town int := nullif(current_setting('rathaus.kommune', true), '')::int;
BEGIN
    IF NOT records.is_released(erased_vorgang) THEN
        RAISE EXCEPTION 'No release for this Vorgang' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM remedies.prepared_act WHERE kommune = town AND (case_id = erased_vorgang OR objection IN
        (SELECT id FROM remedies.objection WHERE kommune = town AND own_vorgang = erased_vorgang));
    DELETE FROM remedies.objection WHERE kommune = town AND case_id = erased_vorgang;
    DELETE FROM remedies.objection WHERE kommune = town AND own_vorgang = erased_vorgang;
    DELETE FROM remedies.amendment WHERE kommune = town AND case_id = erased_vorgang;
END
$$;
