-- Aussonderung: what was offered to the archive, what it answered, and the proof of every deletion. Nothing here is ever deleted.

CREATE SCHEMA disposal;
GRANT USAGE ON SCHEMA disposal TO rathaus_app;

-- One exchange with the archive; its id is the ProzessID of every message.
CREATE TABLE disposal.exchange (
    kommune      int         NOT NULL,
    id           uuid        NOT NULL,
    standard     text        NOT NULL CHECK (standard IN ('3.1.0', '4.0.0')),
    step         text        NOT NULL CHECK (step IN
        ('OFFERED', 'VALUED', 'DELIVERING', 'DELIVERED', 'CONFIRMED', 'RELEASED', 'DELETING', 'DONE')),
    opened_at    timestamptz NOT NULL,
    released_by  text,
    confirmed_by text CHECK (confirmed_by <> released_by),
    version      bigint      NOT NULL,
    PRIMARY KEY (kommune, id),
    CHECK ((step IN ('RELEASED', 'DELETING', 'DONE')) = (released_by IS NOT NULL)),
    CHECK ((step IN ('DELETING', 'DONE')) = (confirmed_by IS NOT NULL))
);
CREATE INDEX exchange_opened_at ON disposal.exchange (kommune, opened_at, id);
GRANT SELECT, INSERT, UPDATE (step, released_by, confirmed_by, version) ON disposal.exchange TO rathaus_app;

CREATE TABLE disposal.item (
    kommune      int    NOT NULL,
    exchange     uuid   NOT NULL,
    vorgang      uuid   NOT NULL,
    akte         uuid   NOT NULL,
    aktenzeichen text   NOT NULL,
    number       int    NOT NULL,
    valuation    text CHECK (valuation IN ('ARCHIVE', 'DESTROY')),
    state        text   NOT NULL CHECK (state IN ('OPEN', 'TAKEN_OVER', 'DELETED', 'KEPT')),
    -- what the archive said: its reference, or why it could not take it over
    signature    text   NOT NULL,
    trouble      text   NOT NULL,
    PRIMARY KEY (kommune, exchange, vorgang),
    FOREIGN KEY (kommune, exchange) REFERENCES disposal.exchange (kommune, id)
);
-- A Vorgang is in one exchange at a time.
CREATE UNIQUE INDEX item_once ON disposal.item (kommune, vorgang) WHERE state IN ('OPEN', 'TAKEN_OVER');
GRANT SELECT, INSERT, UPDATE (valuation, state, signature, trouble) ON disposal.item TO rathaus_app;

-- Messages that went out and came in, as stored.
CREATE TABLE disposal.paper (
    kommune  int         NOT NULL,
    exchange uuid        NOT NULL,
    id       uuid        NOT NULL,
    kind     text        NOT NULL,
    content  uuid        NOT NULL,
    hash     text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    message  uuid,
    at       timestamptz NOT NULL,
    PRIMARY KEY (kommune, id),
    UNIQUE (kommune, exchange, hash),
    FOREIGN KEY (kommune, exchange) REFERENCES disposal.exchange (kommune, id)
);
GRANT SELECT, INSERT ON disposal.paper TO rathaus_app;

-- Löschnachweis: stays when the record is gone. Hashes and kinds of the Dokumente, no titles, no subject, no person but staff.
CREATE TABLE disposal.deletion_record (
    kommune      int         NOT NULL,
    id           uuid        NOT NULL,
    exchange     uuid        NOT NULL,
    vorgang      uuid        NOT NULL,
    aktenzeichen text        NOT NULL,
    number       int         NOT NULL,
    basis        text        NOT NULL CHECK (basis IN ('TAKEN_OVER', 'NOT_WANTED')),
    message      text        NOT NULL CHECK (message ~ '^[0-9a-f]{64}$'),
    signature    text        NOT NULL,
    dokumente    text[]      NOT NULL,
    released_by  text        NOT NULL,
    confirmed_by text        NOT NULL CHECK (confirmed_by <> released_by),
    deleted_at   timestamptz NOT NULL,
    PRIMARY KEY (kommune, id)
);
CREATE UNIQUE INDEX deletion_record_vorgang ON disposal.deletion_record (kommune, vorgang);
GRANT SELECT, INSERT ON disposal.deletion_record TO rathaus_app;

ALTER TABLE disposal.exchange ENABLE ROW LEVEL SECURITY;
ALTER TABLE disposal.exchange FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON disposal.exchange USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE disposal.item ENABLE ROW LEVEL SECURITY;
ALTER TABLE disposal.item FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON disposal.item USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE disposal.paper ENABLE ROW LEVEL SECURITY;
ALTER TABLE disposal.paper FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON disposal.paper USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE disposal.deletion_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE disposal.deletion_record FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON disposal.deletion_record
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
