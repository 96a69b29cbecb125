CREATE SCHEMA privacy;
GRANT USAGE ON SCHEMA privacy TO rathaus_app;

-- Who read which person's data, when, for what purpose. The application may add and read, never change or delete.
CREATE TABLE privacy.read_access (
    kommune  int         NOT NULL,
    id       uuid        NOT NULL,
    at       timestamptz NOT NULL,
    subject  uuid        NOT NULL,
    actor    text        NOT NULL,
    role     text        NOT NULL,
    purpose  text        NOT NULL,
    object   text        NOT NULL,
    PRIMARY KEY (kommune, id)
);
CREATE INDEX read_access_by_subject ON privacy.read_access (kommune, subject, at, id);
CREATE INDEX read_access_by_actor ON privacy.read_access (kommune, actor, at, id);
GRANT SELECT, INSERT ON privacy.read_access TO rathaus_app;
ALTER TABLE privacy.read_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE privacy.read_access FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON privacy.read_access
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
