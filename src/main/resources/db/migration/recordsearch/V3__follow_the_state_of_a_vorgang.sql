-- Whether a Vorgang is closed is something to narrow hits down by. It says nothing about rights: nobody has to be kept from the
-- hits until the index follows.
CREATE FUNCTION recordsearch.note_state_of_vorgang() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    INSERT INTO recordsearch.change (kommune, vorgang, rights) VALUES (NEW.kommune, NEW.id, false);
    RETURN NULL;
END
$$;
CREATE TRIGGER recordsearch_note_state AFTER UPDATE OF state ON records.vorgang
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION recordsearch.note_state_of_vorgang();
