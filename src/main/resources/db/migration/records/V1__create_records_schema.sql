-- E-Akte. The application reads and adds; of what it added it may change the state of a Vorgang and the counters only.

CREATE SCHEMA records;
GRANT USAGE ON SCHEMA records TO rathaus_app;

-- Dated and append-only: a new wording or the end of a position is a new row.
CREATE TABLE records.aktenplan_position (
    kommune    int     NOT NULL,
    number     text    NOT NULL,
    valid_from date    NOT NULL,
    title      text    NOT NULL,
    serves     text    NOT NULL,
    ended      boolean NOT NULL,
    confirmed  boolean NOT NULL,
    PRIMARY KEY (kommune, number, valid_from)
);
CREATE INDEX aktenplan_position_serves ON records.aktenplan_position (kommune, serves, valid_from);
GRANT SELECT, INSERT ON records.aktenplan_position TO rathaus_app;

-- The last Aktenzeichen taken; a row comes into being with the first one.
CREATE TABLE records.aktenzeichen_counter (
    kommune  int  NOT NULL,
    position text NOT NULL,
    year     int  NOT NULL,
    last     int  NOT NULL CHECK (last > 0),
    PRIMARY KEY (kommune, position, year)
);
GRANT SELECT, INSERT, UPDATE (last) ON records.aktenzeichen_counter TO rathaus_app;

CREATE TABLE records.akte (
    kommune   int         NOT NULL,
    id        uuid        NOT NULL,
    position  text        NOT NULL,
    year      int         NOT NULL,
    number    int         NOT NULL CHECK (number > 0),
    opened_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, id),
    UNIQUE (kommune, position, year, number)
);
GRANT SELECT, INSERT ON records.akte TO rathaus_app;

CREATE TABLE records.vorgang (
    kommune         int         NOT NULL,
    id              uuid        NOT NULL,
    akte            uuid        NOT NULL,
    number          int         NOT NULL CHECK (number > 0),
    subject         text        NOT NULL,
    opened_at       timestamptz NOT NULL,
    restricted      boolean     NOT NULL,
    retention_years int         NOT NULL CHECK (retention_years BETWEEN 0 AND 150),
    retention_basis text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('OPEN', 'ZDA')),
    closed_on       date,
    retention_end   date,
    version         bigint      NOT NULL,
    PRIMARY KEY (kommune, id),
    UNIQUE (kommune, akte, number),
    FOREIGN KEY (kommune, akte) REFERENCES records.akte (kommune, id),
    CHECK ((state = 'ZDA') = (closed_on IS NOT NULL)),
    CHECK ((state = 'ZDA') = (retention_end IS NOT NULL)),
    CHECK (retention_end >= closed_on)
);
CREATE INDEX vorgang_opened_at ON records.vorgang (kommune, restricted, opened_at, id);
GRANT SELECT, INSERT, UPDATE (state, closed_on, retention_end, version) ON records.vorgang TO rathaus_app;

-- Which Organisationseinheiten work on a Vorgang, ready for their lists.
CREATE TABLE records.vorgang_unit (
    kommune   int         NOT NULL,
    vorgang   uuid        NOT NULL,
    unit      text        NOT NULL,
    opened_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, vorgang, unit),
    FOREIGN KEY (kommune, vorgang) REFERENCES records.vorgang (kommune, id)
);
CREATE INDEX vorgang_unit_opened_at ON records.vorgang_unit (kommune, unit, opened_at, vorgang);
GRANT SELECT, INSERT ON records.vorgang_unit TO rathaus_app;

-- For which Antrag a Vorgang was opened. Written before the Vorgang, so that of two clerks only one takes a number.
CREATE TABLE records.vorgang_antrag (
    kommune int  NOT NULL,
    antrag  uuid NOT NULL,
    vorgang uuid NOT NULL,
    PRIMARY KEY (kommune, antrag),
    FOREIGN KEY (kommune, vorgang) REFERENCES records.vorgang (kommune, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX vorgang_antrag_vorgang ON records.vorgang_antrag (kommune, vorgang);
GRANT SELECT, INSERT ON records.vorgang_antrag TO rathaus_app;

CREATE TABLE records.dokument (
    kommune       int         NOT NULL,
    id            uuid        NOT NULL,
    vorgang       uuid        NOT NULL,
    number        int         NOT NULL CHECK (number > 0),
    kind          text        NOT NULL,
    title         text        NOT NULL,
    content       text        NOT NULL CHECK (content ~ '^[0-9a-f]{64}$'),
    media_type    text        NOT NULL,
    size          bigint      NOT NULL CHECK (size >= 0),
    document_date date        NOT NULL,
    origin        text        NOT NULL,
    filed_at      timestamptz NOT NULL,
    filed_by      text        NOT NULL,
    PRIMARY KEY (kommune, id),
    UNIQUE (kommune, vorgang, number),
    FOREIGN KEY (kommune, vorgang) REFERENCES records.vorgang (kommune, id)
);
GRANT SELECT, INSERT ON records.dokument TO rathaus_app;

ALTER TABLE records.aktenplan_position ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.aktenplan_position FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.aktenplan_position
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.aktenzeichen_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.aktenzeichen_counter FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.aktenzeichen_counter
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.akte ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.akte FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.akte USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.vorgang ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.vorgang FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.vorgang USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.vorgang_unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.vorgang_unit FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.vorgang_unit
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.vorgang_antrag ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.vorgang_antrag FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.vorgang_antrag
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.dokument ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.dokument FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.dokument USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
