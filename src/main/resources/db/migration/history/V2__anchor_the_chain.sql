-- Time stamps of a third party (RFC 3161) over the end of the chain: whoever rewrites the chain cannot rewrite these.
CREATE TABLE history.anchor (
    kommune     int         NOT NULL,
    number      bigint      NOT NULL CHECK (number > 0),
    link        bytea       NOT NULL CHECK (octet_length(link) = 32),
    token       bytea       NOT NULL,
    authority   text        NOT NULL CHECK (length(authority) BETWEEN 1 AND 300),
    evidential  boolean     NOT NULL,
    stamped_at  timestamptz NOT NULL,
    PRIMARY KEY (kommune, number)
);
GRANT SELECT, INSERT ON history.anchor TO rathaus_app;

-- The last attempt of each Kommune, for those who run the installation.
CREATE TABLE history.anchor_attempt (
    kommune    int         NOT NULL PRIMARY KEY,
    at         timestamptz NOT NULL,
    failures   int         NOT NULL CHECK (failures >= 0),
    reason     text        NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON history.anchor_attempt TO rathaus_app;

ALTER TABLE history.anchor ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.anchor FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON history.anchor USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE history.anchor_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.anchor_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON history.anchor_attempt
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
