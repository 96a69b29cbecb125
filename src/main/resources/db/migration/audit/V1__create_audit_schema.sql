CREATE SCHEMA audit;
GRANT USAGE ON SCHEMA audit TO rathaus_app;

-- The latest proof of each Kommune: ordered, going on, done. What counts is the proof itself, never this row.
CREATE TABLE audit.proof_run (
    kommune     int         NOT NULL PRIMARY KEY,
    ordered_at  timestamptz NOT NULL,
    stage       text        NOT NULL CHECK (stage IN ('CHAIN', 'FILES')),
    done        bigint      NOT NULL,
    finished_at timestamptz,
    sealed      bigint      NOT NULL DEFAULT 0,
    erased      bigint      NOT NULL DEFAULT 0,
    unsealed    bigint      NOT NULL DEFAULT 0,
    vorgaenge   bigint      NOT NULL DEFAULT 0,
    files       bigint      NOT NULL DEFAULT 0,
    differences bigint      NOT NULL DEFAULT 0,
    fault       text,
    link        bigint      NOT NULL DEFAULT 0,
    event       uuid,
    kind        text        NOT NULL DEFAULT ''
);
GRANT SELECT, INSERT, UPDATE ON audit.proof_run TO rathaus_app;

ALTER TABLE audit.proof_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.proof_run FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON audit.proof_run USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
