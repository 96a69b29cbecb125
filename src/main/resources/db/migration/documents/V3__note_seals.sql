-- Which files bear a seal, by their hash: noted when the seal is put, before anybody stores the file.
CREATE TABLE documents.seal (
    kommune int NOT NULL,
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    holder text NOT NULL CHECK (length(holder) BETWEEN 1 AND 200),
    legal boolean NOT NULL,
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, sha256)
);
GRANT SELECT, INSERT ON documents.seal TO rathaus_app;

ALTER TABLE documents.seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.seal FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON documents.seal USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- What a Kommune wants sealed, choice by choice; the last one counts.
CREATE TABLE documents.sealing_choice (
    kommune int NOT NULL,
    version int NOT NULL CHECK (version > 0),
    id uuid NOT NULL,
    extent text NOT NULL CHECK (extent IN ('NOTHING', 'DECISIONS', 'EVERY_LETTER')),
    chosen_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, version)
);
GRANT SELECT, INSERT ON documents.sealing_choice TO rathaus_app;

ALTER TABLE documents.sealing_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.sealing_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON documents.sealing_choice
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
