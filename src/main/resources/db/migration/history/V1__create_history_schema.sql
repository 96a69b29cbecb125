CREATE SCHEMA history;
GRANT USAGE ON SCHEMA history TO rathaus_app;

-- What happened. The application may add and read, never change or delete.
CREATE TABLE history.event (
    kommune int NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    kind text NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    at timestamptz NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (kommune, id)
);
CREATE INDEX event_by_subject ON history.event (kommune, subject, id);
GRANT SELECT, INSERT ON history.event TO rathaus_app;

-- The words and values of an event with their salt. Erasure deletes a row here and leaves event and chain whole; the
-- application's role cannot do it.
CREATE TABLE history.payload (
    kommune int NOT NULL,
    event uuid NOT NULL,
    salt bytea NOT NULL CHECK (octet_length(salt) = 16),
    body bytea NOT NULL,
    PRIMARY KEY (kommune, event)
);
GRANT SELECT, INSERT ON history.payload TO rathaus_app;

-- Queue of the sealing job. Losing a row hides nothing: an event without a seal is reported by the proof.
CREATE TABLE history.unsealed (
    kommune int NOT NULL,
    event uuid NOT NULL,
    PRIMARY KEY (kommune, event)
);
GRANT SELECT, INSERT, DELETE ON history.unsealed TO rathaus_app;

-- The chain: link n covers link n-1 and the hash of one event.
CREATE TABLE history.seal (
    kommune int NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    event uuid NOT NULL,
    link bytea NOT NULL CHECK (octet_length(link) = 32),
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, number)
);
CREATE UNIQUE INDEX seal_by_event ON history.seal (kommune, event);
GRANT SELECT, INSERT ON history.seal TO rathaus_app;

ALTER TABLE history.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.event FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON history.event USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE history.payload ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.payload FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON history.payload USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE history.unsealed ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.unsealed FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON history.unsealed USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE history.seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.seal FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON history.seal USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
