-- Whether a Kommune lets a machine decide a Leistung whose package names the law for it. Rows are never changed; the last one
-- that counts on a day wins, and where there is none a person decides.
CREATE TABLE casework.automation_switch (
    kommune int NOT NULL,
    leistung text NOT NULL,
    id uuid NOT NULL,
    enabled boolean NOT NULL,
    valid_from date NOT NULL,
    turned_by uuid NOT NULL,
    reason bytea NOT NULL,
    turned_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, leistung, id)
);
GRANT SELECT, INSERT ON casework.automation_switch TO rathaus_app;
ALTER TABLE casework.automation_switch ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.automation_switch FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.automation_switch
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- What came of looking at a case by machine: once for each case.
CREATE TABLE casework.automation_run (
    kommune int NOT NULL,
    bearbeitung uuid NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('DECIDED', 'PERSON', 'SAMPLE')),
    reasons text[] NOT NULL,
    draw int,
    percent int NOT NULL,
    run_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, bearbeitung),
    CHECK ((outcome = 'PERSON') = (draw IS NULL)),
    CHECK ((outcome = 'PERSON') = (cardinality(reasons) > 0))
);
GRANT SELECT, INSERT ON casework.automation_run TO rathaus_app;
ALTER TABLE casework.automation_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.automation_run FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.automation_run
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Somebody who applies twice.
CREATE INDEX bearbeitung_by_applicant ON casework.bearbeitung (kommune, leistung, applicant);
