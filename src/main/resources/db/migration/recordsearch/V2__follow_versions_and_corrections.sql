-- A further version and a correction change what a Dokument says: the index follows them, too.
CREATE FUNCTION recordsearch.note_change_of_dokument() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    INSERT INTO recordsearch.change (kommune, vorgang, dokument, rights)
    SELECT d.kommune, d.vorgang, d.id, false FROM records.dokument d WHERE d.kommune = NEW.kommune AND d.id = NEW.dokument;
    RETURN NULL;
END
$$;
CREATE TRIGGER recordsearch_note AFTER INSERT ON records.dokument_version
    FOR EACH ROW EXECUTE FUNCTION recordsearch.note_change_of_dokument();
CREATE TRIGGER recordsearch_note AFTER INSERT ON records.dokument_correction
    FOR EACH ROW EXECUTE FUNCTION recordsearch.note_change_of_dokument();
