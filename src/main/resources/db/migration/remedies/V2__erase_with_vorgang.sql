-- Objections and amendments go with their Vorgang, and only if the E-Akte released it.
CREATE FUNCTION remedies.erase_with_vorgang(erased_vorgang uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    town int := nullif(current_setting('rathaus.kommune', true), '')::int;
BEGIN
    IF NOT records.is_released(erased_vorgang) THEN
        RAISE EXCEPTION 'No release for this Vorgang' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM remedies.objection WHERE kommune = town AND case_id = erased_vorgang;
    DELETE FROM remedies.amendment WHERE kommune = town AND case_id = erased_vorgang;
END
$$;
REVOKE ALL ON FUNCTION remedies.erase_with_vorgang(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remedies.erase_with_vorgang(uuid) TO rathaus_app;
