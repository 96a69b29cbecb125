CREATE SCHEMA remedies;
GRANT USAGE ON SCHEMA remedies TO rathaus_app;

-- Objections against decisions. Names and words are bytes: no SQL looks inside.
CREATE TABLE remedies.objection (
    kommune int NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    lodging bytea NOT NULL,
    handed_on boolean NOT NULL,
    last_day date,
    own_vorgang uuid NOT NULL,
    own_file text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('RECEIVED', 'SUBMITTED', 'ENDED')),
    reinstated bytea,
    authority text,
    sent_on date,
    step text CHECK (step IN ('ABHILFE', 'ZURUECKWEISUNG', 'VERWERFUNG', 'STATTGABE', 'TEILWEISE_STATTGABE', 'ZURUECKGENOMMEN')),
    ended_on date,
    tenor bytea,
    reasons bytea,
    lock_version bigint NOT NULL,
    PRIMARY KEY (kommune, id),
    CHECK ((authority IS NULL) = (sent_on IS NULL)),
    CHECK (state <> 'RECEIVED' OR authority IS NULL),
    CHECK (state <> 'SUBMITTED' OR authority IS NOT NULL),
    CHECK ((state = 'ENDED') = (step IS NOT NULL)),
    CHECK ((step IS NULL) = (ended_on IS NULL)),
    CHECK ((step IS NULL) = (tenor IS NULL)),
    CHECK ((step IS NULL) = (reasons IS NULL))
);
CREATE INDEX objection_of_case ON remedies.objection (kommune, case_id, id);
GRANT SELECT, INSERT, UPDATE ON remedies.objection TO rathaus_app;

ALTER TABLE remedies.objection ENABLE ROW LEVEL SECURITY;
ALTER TABLE remedies.objection FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON remedies.objection
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- What the office did to its own decisions: rows are added, never changed.
CREATE TABLE remedies.amendment (
    kommune int NOT NULL,
    case_id uuid NOT NULL,
    number int NOT NULL,
    id uuid NOT NULL,
    amendment bytea NOT NULL,
    amended_by uuid NOT NULL,
    amended_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, case_id, number)
);
GRANT SELECT, INSERT ON remedies.amendment TO rathaus_app;

ALTER TABLE remedies.amendment ENABLE ROW LEVEL SECURITY;
ALTER TABLE remedies.amendment FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON remedies.amendment
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
