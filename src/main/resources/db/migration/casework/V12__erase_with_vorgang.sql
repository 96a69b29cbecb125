-- What casework keeps for a Vorgang goes with it, and only if the E-Akte released it. The case has the id of its Vorgang; every
-- other table names it in a column "bearbeitung", also those that come later.
CREATE FUNCTION casework.erase_with_vorgang(erased_vorgang uuid) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    town int := nullif(current_setting('rathaus.kommune', true), '')::int;
    part text;
    erased int;
BEGIN
    IF NOT records.is_released(erased_vorgang) THEN
        RAISE EXCEPTION 'No release for this Vorgang' USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOR part IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind = 'r' AND a.attname = 'bearbeitung'
    LOOP
        EXECUTE format('DELETE FROM casework.%I WHERE kommune = $1 AND bearbeitung = $2', part) USING town, erased_vorgang;
    END LOOP;
    DELETE FROM casework.bearbeitung WHERE kommune = town AND id = erased_vorgang;
    GET DIAGNOSTICS erased = ROW_COUNT;
    RETURN erased;
END
$$;
REVOKE ALL ON FUNCTION casework.erase_with_vorgang(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.erase_with_vorgang(uuid) TO rathaus_app;
