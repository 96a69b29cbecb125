-- What became of a decision after it was made: replaced on an objection, taken back, revoked. The decision stays as it was told.
CREATE TABLE casework.decision_change (
    kommune int NOT NULL,
    bearbeitung uuid NOT NULL,
    id uuid NOT NULL,
    -- what holds in its place; nothing if it is lifted
    decision text CHECK (decision IN ('GRANT', 'PARTIAL_GRANT', 'REFUSAL')),
    basis text NOT NULL CHECK (length(basis) BETWEEN 1 AND 200),
    -- from the beginning if there is none
    from_day date,
    tenor bytea NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, bearbeitung, id)
);
GRANT SELECT, INSERT ON casework.decision_change TO rathaus_app;
ALTER TABLE casework.decision_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.decision_change FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.decision_change
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
