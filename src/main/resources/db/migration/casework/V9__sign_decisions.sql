-- A draft waits for signatures: its substance as bytes, and beside it what the list of signatures asks for.
ALTER TABLE casework.bearbeitung
    ADD COLUMN proposal bytea,
    ADD COLUMN signing_unit text,
    ADD COLUMN signing_kind text CHECK (signing_kind IN ('GRANT', 'PARTIAL_GRANT', 'REFUSAL', 'CO_SIGNATURE')),
    ADD COLUMN signing_cents bigint,
    ADD COLUMN signing_head boolean,
    -- who may not give the next signature whatever their powers
    ADD COLUMN signing_barred uuid[],
    -- conditions, enclosures and signatures of a decision; decisions of earlier versions have none
    ADD COLUMN substance bytea;
ALTER TABLE casework.bearbeitung DROP CONSTRAINT bearbeitung_state_check;
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_state_check
    CHECK (state IN ('UNCLAIMED', 'CLAIMED', 'WAITING', 'SIGNING', 'DECIDED', 'CLOSED'));
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_signing_check
    CHECK ((state = 'SIGNING') = (proposal IS NOT NULL));
-- What a machine decides was on nobody's desk.
ALTER TABLE casework.bearbeitung DROP CONSTRAINT bearbeitung_check;
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_clerk_check
    CHECK (CASE state WHEN 'UNCLAIMED' THEN clerk IS NULL WHEN 'DECIDED' THEN true WHEN 'CLOSED' THEN true
                      ELSE clerk IS NOT NULL END);
CREATE INDEX bearbeitung_to_sign ON casework.bearbeitung (kommune, signing_unit, due_order, received_at, id)
    WHERE state = 'SIGNING';

-- The latest draft of a decision, with the comment with which it came back.
CREATE TABLE casework.draft (
    kommune int NOT NULL,
    bearbeitung uuid NOT NULL,
    content bytea NOT NULL,
    comment bytea,
    returned_by uuid,
    returned_at timestamptz,
    PRIMARY KEY (kommune, bearbeitung),
    CHECK ((comment IS NULL) = (returned_by IS NULL)),
    CHECK ((comment IS NULL) = (returned_at IS NULL))
);
GRANT SELECT, INSERT, UPDATE ON casework.draft TO rathaus_app;
ALTER TABLE casework.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.draft
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
