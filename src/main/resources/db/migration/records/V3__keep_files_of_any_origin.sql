-- Files without an Antrag, reopening, handing over, links, legal holds; periods and Aussonderungsart from the Aktenplan.

ALTER TABLE records.aktenplan_position
    ADD COLUMN retention_years int CHECK (retention_years BETWEEN 0 AND 150),
    ADD COLUMN permanent boolean NOT NULL DEFAULT false,
    ADD COLUMN retention_basis text,
    ADD COLUMN transfer_years int CHECK (transfer_years BETWEEN 0 AND 150),
    ADD COLUMN aussonderungsart text CHECK (aussonderungsart IN ('A', 'B', 'V'));

-- Counts the Vorgänge of an Akte; whoever adds one locks it.
ALTER TABLE records.akte ADD COLUMN last_vorgang int NOT NULL DEFAULT 1 CHECK (last_vorgang > 0);
GRANT UPDATE (last_vorgang) ON records.akte TO rathaus_app;

-- Where nobody said otherwise the archive looks at what was kept: B, bewerten.
ALTER TABLE records.vorgang
    ADD COLUMN permanent boolean NOT NULL DEFAULT false,
    ADD COLUMN transfer_years int NOT NULL DEFAULT 0 CHECK (transfer_years BETWEEN 0 AND 150),
    ADD COLUMN aussonderungsart text NOT NULL DEFAULT 'B' CHECK (aussonderungsart IN ('A', 'B', 'V')),
    ADD COLUMN held boolean NOT NULL DEFAULT false;
GRANT UPDATE (restricted, held) ON records.vorgang TO rathaus_app;
CREATE INDEX vorgang_due ON records.vorgang (kommune, retention_end, id) WHERE state = 'ZDA' AND NOT held AND NOT permanent;

-- A unit that handed the Vorgang over stays readable as one that had it.
ALTER TABLE records.vorgang_unit ADD COLUMN active boolean NOT NULL DEFAULT true;
GRANT UPDATE (active) ON records.vorgang_unit TO rathaus_app;
DROP INDEX records.vorgang_unit_opened_at;
CREATE INDEX vorgang_unit_opened_at ON records.vorgang_unit (kommune, unit, opened_at, vorgang) WHERE active;

-- One wish to open, one Vorgang: a form that is sent twice finds the first one.
CREATE TABLE records.vorgang_wish (
    kommune int  NOT NULL,
    wish    uuid NOT NULL,
    vorgang uuid NOT NULL,
    PRIMARY KEY (kommune, wish),
    FOREIGN KEY (kommune, vorgang) REFERENCES records.vorgang (kommune, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX vorgang_wish_vorgang ON records.vorgang_wish (kommune, vorgang);
GRANT SELECT, INSERT ON records.vorgang_wish TO rathaus_app;

-- Stops every disposal until it is lifted.
CREATE TABLE records.legal_hold (
    kommune     int         NOT NULL,
    id          uuid        NOT NULL,
    vorgang     uuid        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    placed_at   timestamptz NOT NULL,
    placed_by   text        NOT NULL,
    lifted_at   timestamptz,
    lifted_by   text,
    lift_reason text,
    PRIMARY KEY (kommune, id),
    FOREIGN KEY (kommune, vorgang) REFERENCES records.vorgang (kommune, id),
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_reason IS NULL))
);
CREATE INDEX legal_hold_vorgang ON records.legal_hold (kommune, vorgang);
GRANT SELECT, INSERT, UPDATE (lifted_at, lifted_by, lift_reason) ON records.legal_hold TO rathaus_app;

-- Verweise; each is written once and read from both ends.
CREATE TABLE records.vorgang_link (
    kommune   int         NOT NULL,
    vorgang   uuid        NOT NULL,
    other     uuid        NOT NULL CHECK (other <> vorgang),
    linked_at timestamptz NOT NULL,
    linked_by text        NOT NULL,
    PRIMARY KEY (kommune, vorgang, other),
    FOREIGN KEY (kommune, vorgang) REFERENCES records.vorgang (kommune, id),
    FOREIGN KEY (kommune, other) REFERENCES records.vorgang (kommune, id)
);
CREATE INDEX vorgang_link_other ON records.vorgang_link (kommune, other);
GRANT SELECT, INSERT ON records.vorgang_link TO rathaus_app;

-- Where the paper lies, and which older file came before; the youngest of each kind holds.
CREATE TABLE records.vorgang_reference (
    kommune  int         NOT NULL,
    id       uuid        NOT NULL,
    vorgang  uuid        NOT NULL,
    kind     text        NOT NULL CHECK (kind IN ('PAPER', 'ALTAKTE')),
    wording  text        NOT NULL CHECK (length(wording) <= 300),
    noted_at timestamptz NOT NULL,
    noted_by text        NOT NULL,
    PRIMARY KEY (kommune, id),
    FOREIGN KEY (kommune, vorgang) REFERENCES records.vorgang (kommune, id)
);
CREATE INDEX vorgang_reference_vorgang ON records.vorgang_reference (kommune, vorgang, kind, noted_at);
GRANT SELECT, INSERT ON records.vorgang_reference TO rathaus_app;

ALTER TABLE records.vorgang_wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.vorgang_wish FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.vorgang_wish
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.legal_hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.legal_hold FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.legal_hold
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.vorgang_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.vorgang_link FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.vorgang_link
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.vorgang_reference ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.vorgang_reference FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.vorgang_reference
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
