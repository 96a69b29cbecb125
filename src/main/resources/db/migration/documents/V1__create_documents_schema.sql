CREATE SCHEMA documents;
GRANT USAGE ON SCHEMA documents TO rathaus_app;

-- What lies in the content folders. Several rows may name the same bytes; a file that no row names is swept after a day.
CREATE TABLE documents.content (
    kommune int NOT NULL,
    id uuid NOT NULL,
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    size bigint NOT NULL CHECK (size >= 0),
    media_type text NOT NULL CHECK (length(media_type) BETWEEN 3 AND 100),
    file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    origin text NOT NULL CHECK (origin IN ('UPLOADED', 'PRODUCED')),
    stored_at timestamptz NOT NULL,
    original_sha256 bytea NOT NULL CHECK (octet_length(original_sha256) = 32),
    scan text NOT NULL,
    scan_detail text,
    scanned_at timestamptz,
    PRIMARY KEY (kommune, id),
    CHECK (CASE WHEN scan IN ('OWN_WORK', 'PENDING') THEN scan_detail IS NULL AND scanned_at IS NULL
                WHEN scan IN ('CLEAN', 'INFECTED', 'NOT_SCANNED') THEN scan_detail IS NOT NULL AND scanned_at IS NOT NULL
                ELSE false END),
    CHECK ((scan = 'OWN_WORK') = (origin = 'PRODUCED'))
);
CREATE INDEX content_by_hash ON documents.content (kommune, sha256);
CREATE INDEX content_by_original ON documents.content (kommune, original_sha256);
GRANT SELECT, INSERT, DELETE ON documents.content TO rathaus_app;
GRANT UPDATE (scan, scan_detail, scanned_at) ON documents.content TO rathaus_app;

ALTER TABLE documents.content ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.content FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON documents.content USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
