-- Full text over the E-Akte. The index is files in the data folder; here stands what it has still to do and how far it is.

CREATE SCHEMA recordsearch;
GRANT USAGE ON SCHEMA recordsearch TO rathaus_app;

-- What changed in the files since the index was written. No watermark: a row goes when the index holds what it says,
-- so that a transaction which commits late is not passed over. rights: until then nobody finds this Vorgang.
CREATE TABLE recordsearch.change (
    kommune  int         NOT NULL,
    id       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    vorgang  uuid        NOT NULL,
    dokument uuid,
    rights   boolean     NOT NULL,
    at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kommune, id)
);
CREATE INDEX change_rights ON recordsearch.change (kommune, vorgang) WHERE rights;
GRANT SELECT, DELETE ON recordsearch.change TO rathaus_app;

-- One row for each Kommune. generation counts rebuilds, batch counts what was written: the files of the index carry both,
-- so that files and database which do not belong together (a restored copy) are noticed.
CREATE TABLE recordsearch.index_state (
    kommune     int         NOT NULL,
    generation  bigint      NOT NULL,
    batch       bigint      NOT NULL,
    rebuilt_to  uuid,
    rebuild_of  bigint      NOT NULL,
    rebuilt     bigint      NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (kommune),
    CHECK ((rebuilt_to IS NULL) = (finished_at IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE ON recordsearch.index_state TO rathaus_app;

ALTER TABLE recordsearch.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordsearch.change FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON recordsearch.change USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE recordsearch.index_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordsearch.index_state FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON recordsearch.index_state
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Written by the database in the same transaction, whoever changes a file and by whatever path: also the role that deletes
-- after the archive has confirmed. Definer's rights, because that role needs none here.
CREATE FUNCTION recordsearch.note_dokument() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO recordsearch.change (kommune, vorgang, dokument, rights)
        VALUES (OLD.kommune, OLD.vorgang, OLD.id, true);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO recordsearch.change (kommune, vorgang, dokument, rights)
        VALUES (NEW.kommune, NEW.vorgang, NEW.id, false);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER recordsearch_note AFTER INSERT OR UPDATE OR DELETE ON records.dokument
    FOR EACH ROW EXECUTE FUNCTION recordsearch.note_dokument();

CREATE FUNCTION recordsearch.note_vorgang() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    INSERT INTO recordsearch.change (kommune, vorgang, rights) VALUES (OLD.kommune, OLD.id, true);
    RETURN NULL;
END
$$;
CREATE TRIGGER recordsearch_note AFTER UPDATE OF subject, restricted ON records.vorgang
    FOR EACH ROW EXECUTE FUNCTION recordsearch.note_vorgang();

CREATE FUNCTION recordsearch.note_unit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO recordsearch.change (kommune, vorgang, rights) VALUES (OLD.kommune, OLD.vorgang, true);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO recordsearch.change (kommune, vorgang, rights) VALUES (NEW.kommune, NEW.vorgang, true);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER recordsearch_note AFTER INSERT OR UPDATE OR DELETE ON records.vorgang_unit
    FOR EACH ROW EXECUTE FUNCTION recordsearch.note_unit();
