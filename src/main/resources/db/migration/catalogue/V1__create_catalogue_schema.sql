CREATE SCHEMA catalogue;
GRANT USAGE ON SCHEMA catalogue TO rathaus_app;

-- The files of a Leistungspaket as they were published, addressed by their content: the same bytes serve every Kommune that
-- publishes them, so the table has no Kommune and no row security (allow-list of tables without a Kommune). It holds no
-- personal data. Rows are never changed or deleted: an Antrag pins its version by the hash.
CREATE TABLE catalogue.published_version (
    hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    leistung text NOT NULL,
    content bytea NOT NULL,
    published_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON catalogue.published_version TO rathaus_app;

-- Which version a Kommune offers from which moment on; the newest one counts.
CREATE TABLE catalogue.publication (
    kommune int NOT NULL,
    leistung text NOT NULL,
    valid_from timestamptz NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (kommune, leistung, valid_from)
);
GRANT SELECT, INSERT ON catalogue.publication TO rathaus_app;
ALTER TABLE catalogue.publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE catalogue.publication FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON catalogue.publication
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
