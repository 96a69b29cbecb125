CREATE SCHEMA foundlist;
GRANT USAGE ON SCHEMA foundlist TO rathaus_app;

-- What the office published. Withdrawn entries keep id and version only: a late message must not bring them back.
CREATE TABLE foundlist.entry (
    kommune int NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    shown boolean NOT NULL,
    year int NOT NULL,
    number int NOT NULL,
    kind text NOT NULL,
    description text NOT NULL,
    area text NOT NULL,
    found_on date NOT NULL,
    -- all that is searched, in one spelling
    searched text NOT NULL,
    PRIMARY KEY (kommune, id)
);
CREATE INDEX entry_by_number ON foundlist.entry (kommune, year DESC, number DESC) WHERE shown;
GRANT SELECT, INSERT, UPDATE ON foundlist.entry TO rathaus_app;

ALTER TABLE foundlist.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE foundlist.entry FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON foundlist.entry
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
