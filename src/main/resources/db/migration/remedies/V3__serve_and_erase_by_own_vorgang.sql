-- A decision about an objection is served (§ 73 Abs. 3 VwGO): how and when.
ALTER TABLE remedies.objection
    ADD COLUMN served_way text CHECK (served_way IN ('ZUSTELLUNGSURKUNDE', 'EINSCHREIBEN', 'EMPFANGSBEKENNTNIS', 'BRIEF')),
    ADD COLUMN served_on date,
    ADD CONSTRAINT objection_served_check CHECK ((served_way IS NULL) = (served_on IS NULL)),
    ADD CONSTRAINT objection_served_ended_check CHECK (served_way IS NULL OR state = 'ENDED');

-- An objection goes with the Vorgang of its case, and with its own: with the papers goes what was said in them.
CREATE INDEX objection_of_own_vorgang ON remedies.objection (kommune, own_vorgang);
CREATE OR REPLACE FUNCTION remedies.erase_with_vorgang(erased_vorgang uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    town int := nullif(current_setting('rathaus.kommune', true), '')::int;
BEGIN
    IF NOT records.is_released(erased_vorgang) THEN
        RAISE EXCEPTION 'No release for this Vorgang' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM remedies.objection WHERE kommune = town AND case_id = erased_vorgang;
    DELETE FROM remedies.objection WHERE kommune = town AND own_vorgang = erased_vorgang;
    DELETE FROM remedies.amendment WHERE kommune = town AND case_id = erased_vorgang;
END
$$;
