CREATE SCHEMA casework;
GRANT USAGE ON SCHEMA casework TO rathaus_app;

-- The work on one Vorgang. List columns stand beside it, so that the inbox reads one index and no other table.
CREATE TABLE casework.bearbeitung (
    kommune int NOT NULL,
    id uuid NOT NULL,
    antrag uuid NOT NULL,
    reference text NOT NULL,
    aktenzeichen text NOT NULL,
    leistung text NOT NULL,
    leistung_name text NOT NULL,
    version text NOT NULL,
    applicant text NOT NULL,
    electronic boolean NOT NULL,
    unit text NOT NULL,
    received_at timestamptz NOT NULL,
    hard_deadline date,
    target date NOT NULL,
    -- the hard deadline, or a day far away: row comparison needs a value
    due_order date NOT NULL,
    state text NOT NULL CHECK (state IN ('UNCLAIMED', 'CLAIMED', 'WAITING', 'DECIDED', 'CLOSED')),
    clerk uuid,
    waiting_since date,
    waiting_until date,
    changed_by_citizen_at timestamptz,
    decision text CHECK (decision IN ('GRANT', 'REFUSAL')),
    reasons bytea,
    decided_by uuid,
    decided_at timestamptz,
    bescheid uuid,
    channel text CHECK (channel IN ('MAILBOX', 'POST')),
    delivered_on date,
    notified_on date,
    appeal_until date,
    closed_on date,
    retention_end date,
    lock_version bigint NOT NULL,
    PRIMARY KEY (kommune, id),
    CHECK ((state = 'UNCLAIMED') = (clerk IS NULL)),
    CHECK ((state = 'WAITING') = (waiting_since IS NOT NULL AND waiting_until IS NOT NULL)),
    CHECK ((state IN ('DECIDED', 'CLOSED')) = (decision IS NOT NULL))
);
CREATE UNIQUE INDEX bearbeitung_by_antrag ON casework.bearbeitung (kommune, antrag);
CREATE INDEX bearbeitung_inbox ON casework.bearbeitung (kommune, unit, due_order, received_at, id)
    WHERE state <> 'CLOSED';
CREATE INDEX bearbeitung_of_clerk ON casework.bearbeitung (kommune, clerk, due_order, received_at, id)
    WHERE state <> 'CLOSED';
CREATE INDEX bearbeitung_by_aktenzeichen ON casework.bearbeitung (kommune, aktenzeichen);
GRANT SELECT, INSERT, UPDATE ON casework.bearbeitung TO rathaus_app;

-- Points of the checklist that somebody ticked.
CREATE TABLE casework.checked_point (
    kommune int NOT NULL,
    bearbeitung uuid NOT NULL,
    point text NOT NULL,
    clerk uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (kommune, bearbeitung, point)
);
GRANT SELECT, INSERT, DELETE ON casework.checked_point TO rathaus_app;

-- Notes of clerks (subject to Art. 15 GDPR like everything else).
CREATE TABLE casework.note (
    kommune int NOT NULL,
    bearbeitung uuid NOT NULL,
    id uuid NOT NULL,
    clerk uuid NOT NULL,
    body bytea NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (kommune, bearbeitung, id)
);
GRANT SELECT, INSERT ON casework.note TO rathaus_app;

-- What was asked of the citizen, and which answer came; the words lie with the portal.
CREATE TABLE casework.nachforderung (
    kommune int NOT NULL,
    bearbeitung uuid NOT NULL,
    id uuid NOT NULL,
    items bytea NOT NULL,
    due date NOT NULL,
    asked_at timestamptz NOT NULL,
    answered_at timestamptz,
    PRIMARY KEY (kommune, bearbeitung, id)
);
GRANT SELECT, INSERT ON casework.nachforderung TO rathaus_app;
GRANT UPDATE (answered_at) ON casework.nachforderung TO rathaus_app;

-- Messages of the portal that could not be taken; they are tried again and shown to those who operate.
CREATE TABLE casework.failed_message (
    kommune int NOT NULL,
    number bigint NOT NULL,
    antrag uuid NOT NULL,
    reason text NOT NULL,
    attempts int NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, number)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON casework.failed_message TO rathaus_app;

ALTER TABLE casework.bearbeitung ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.bearbeitung FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.bearbeitung
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE casework.checked_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.checked_point FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.checked_point
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE casework.note ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.note FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.note
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE casework.nachforderung ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.nachforderung FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.nachforderung
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE casework.failed_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.failed_message FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.failed_message
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
