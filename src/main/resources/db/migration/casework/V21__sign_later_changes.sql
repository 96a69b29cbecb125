-- What changes a decision and waits for signatures; what it is the module that prepared it knows.
CREATE TABLE casework.later_signature (
    kommune int NOT NULL,
    bearbeitung uuid NOT NULL,
    id uuid NOT NULL,
    laid_at timestamptz NOT NULL,
    content bytea NOT NULL,
    -- how many signatures it has
    given int NOT NULL,
    signing_unit text NOT NULL,
    signing_head boolean NOT NULL,
    -- who may not give the next signature whatever their powers
    signing_barred uuid[] NOT NULL,
    -- a power for each of these is needed, up to the amount beside it
    signing_kinds text[] NOT NULL
        CHECK (signing_kinds <@ ARRAY['GRANT', 'PARTIAL_GRANT', 'REFUSAL', 'CO_SIGNATURE']),
    signing_cents bigint[] NOT NULL,
    PRIMARY KEY (kommune, bearbeitung),
    CHECK (cardinality(signing_kinds) > 0 AND cardinality(signing_kinds) = cardinality(signing_cents))
);
CREATE INDEX later_signature_to_sign ON casework.later_signature (kommune, signing_unit, laid_at, bearbeitung);
GRANT SELECT, INSERT, UPDATE, DELETE ON casework.later_signature TO rathaus_app;
ALTER TABLE casework.later_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.later_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.later_signature
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
