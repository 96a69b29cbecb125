-- The arms in the head of letters, version by version; a version without a picture shows none. What stands here was drawn by
-- this program from what an administrator uploaded.
CREATE TABLE documents.arms (
    kommune int NOT NULL,
    version int NOT NULL CHECK (version > 0),
    id uuid NOT NULL,
    png bytea CHECK (octet_length(png) <= 2097152),
    width int CHECK (width BETWEEN 1 AND 600),
    height int CHECK (height BETWEEN 1 AND 600),
    alternative text CHECK (length(alternative) BETWEEN 1 AND 200),
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, version),
    CHECK (num_nulls(png, width, height, alternative) IN (0, 4))
);
GRANT SELECT, INSERT ON documents.arms TO rathaus_app;

ALTER TABLE documents.arms ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.arms FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON documents.arms USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
