CREATE SCHEMA participation;
GRANT USAGE ON SCHEMA participation TO rathaus_app;

-- Questions to other units. What is asked, shown and answered is bytes: no SQL looks inside.
CREATE TABLE participation.opinion (
    kommune int NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    aktenzeichen text NOT NULL,
    leistung text NOT NULL,
    asking_unit text NOT NULL,
    unit text NOT NULL,
    until date NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    question bytea NOT NULL,
    state text NOT NULL CHECK (state IN ('PENDING', 'SILENT', 'GIVEN', 'RECALLED')),
    reminded_on date,
    silent_on date,
    answer bytea,
    recall_reason bytea,
    ended_by uuid,
    ended_at timestamptz,
    lock_version bigint NOT NULL,
    PRIMARY KEY (kommune, id),
    CHECK ((state = 'GIVEN') = (answer IS NOT NULL)),
    CHECK ((state = 'RECALLED') = (recall_reason IS NOT NULL)),
    CHECK ((state IN ('GIVEN', 'RECALLED')) = (ended_by IS NOT NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CHECK (state <> 'SILENT' OR silent_on IS NOT NULL),
    CHECK (state <> 'PENDING' OR silent_on IS NULL)
);
CREATE INDEX opinion_of_case ON participation.opinion (kommune, case_id, id);
CREATE INDEX opinion_open ON participation.opinion (kommune, unit, until, id) WHERE ended_by IS NULL;
CREATE INDEX opinion_ended ON participation.opinion (kommune, unit, until, id) WHERE ended_by IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON participation.opinion TO rathaus_app;

ALTER TABLE participation.opinion ENABLE ROW LEVEL SECURITY;
ALTER TABLE participation.opinion FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON participation.opinion
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Hearings of the person concerned (§ 28 VwVfG), also those that were waived.
CREATE TABLE participation.hearing (
    kommune int NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    intent text NOT NULL CHECK (intent IN ('ABLEHNUNG', 'TEILWEISE_ABLEHNUNG', 'AUFHEBUNG')),
    begun_by uuid NOT NULL,
    begun_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('RUNNING', 'SILENT', 'ANSWERED', 'WAIVED')),
    until date,
    told bytea,
    silent_on date,
    way text CHECK (way IN ('NACHRICHT', 'SCHREIBEN', 'TELEFON', 'VORSPRACHE')),
    answered_on date,
    answer bytea,
    waiver text CHECK (waiver IN ('GEFAHR_IM_VERZUG', 'FRIST_IN_FRAGE', 'KEINE_ABWEICHUNG', 'ALLGEMEINVERFUEGUNG',
        'VOLLSTRECKUNG', 'OEFFENTLICHES_INTERESSE', 'NACH_DEN_UMSTAENDEN')),
    waiver_reason bytea,
    lock_version bigint NOT NULL,
    PRIMARY KEY (kommune, id),
    CHECK ((state = 'WAIVED') = (told IS NULL)),
    CHECK ((told IS NULL) = (until IS NULL)),
    CHECK ((state = 'SILENT') = (silent_on IS NOT NULL)),
    CHECK ((state = 'ANSWERED') = (way IS NOT NULL)),
    CHECK ((way IS NULL) = (answered_on IS NULL)),
    CHECK ((way IS NULL) = (answer IS NULL)),
    CHECK ((state = 'WAIVED') = (waiver IS NOT NULL)),
    CHECK ((waiver IS NULL) = (waiver_reason IS NULL))
);
CREATE INDEX hearing_of_case ON participation.hearing (kommune, case_id, id);
GRANT SELECT, INSERT, UPDATE ON participation.hearing TO rathaus_app;

ALTER TABLE participation.hearing ENABLE ROW LEVEL SECURITY;
ALTER TABLE participation.hearing FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON participation.hearing
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
