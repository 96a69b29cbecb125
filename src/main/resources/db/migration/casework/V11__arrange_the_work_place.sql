-- Narrowed lists of the work place read one stretch of an index, too.
CREATE INDEX bearbeitung_inbox_leistung ON casework.bearbeitung (kommune, unit, leistung, due_order, received_at, id)
    WHERE state <> 'CLOSED';
CREATE INDEX bearbeitung_inbox_state ON casework.bearbeitung (kommune, unit, state, due_order, received_at, id)
    WHERE state <> 'CLOSED';

-- When a member of staff last looked at a case: what came since is marked, and the last ones are at hand.
CREATE TABLE casework.look (
    kommune int NOT NULL,
    staff uuid NOT NULL,
    bearbeitung uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (kommune, staff, bearbeitung)
);
CREATE INDEX look_by_time ON casework.look (kommune, staff, at);
GRANT SELECT, INSERT, UPDATE, DELETE ON casework.look TO rathaus_app;
ALTER TABLE casework.look ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.look FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.look
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- How somebody arranged the own list: named selections, and which columns to show.
CREATE TABLE casework.saved_selection (
    kommune int NOT NULL,
    staff uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    query text NOT NULL CHECK (length(query) <= 300),
    PRIMARY KEY (kommune, staff, name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON casework.saved_selection TO rathaus_app;
ALTER TABLE casework.saved_selection ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.saved_selection FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.saved_selection
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

CREATE TABLE casework.chosen_columns (
    kommune int NOT NULL,
    staff uuid NOT NULL,
    columns text NOT NULL CHECK (length(columns) <= 300),
    PRIMARY KEY (kommune, staff)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON casework.chosen_columns TO rathaus_app;
ALTER TABLE casework.chosen_columns ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.chosen_columns FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.chosen_columns
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Somebody wants to see a case again on a day (Wiedervorlage).
CREATE TABLE casework.wiedervorlage (
    kommune int NOT NULL,
    id uuid NOT NULL,
    bearbeitung uuid NOT NULL,
    staff uuid NOT NULL,
    day date NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    -- months until it comes again; 0 comes once
    every_months int NOT NULL CHECK (every_months BETWEEN 0 AND 60),
    made_at timestamptz NOT NULL,
    done_at timestamptz,
    PRIMARY KEY (kommune, id)
);
CREATE INDEX wiedervorlage_of_staff ON casework.wiedervorlage (kommune, staff, day, id) WHERE done_at IS NULL;
CREATE INDEX wiedervorlage_of_bearbeitung ON casework.wiedervorlage (kommune, bearbeitung, day, id);
GRANT SELECT, INSERT, UPDATE (done_at, staff) ON casework.wiedervorlage TO rathaus_app;
ALTER TABLE casework.wiedervorlage ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.wiedervorlage FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.wiedervorlage
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- The same act on many cases: one row for the run, one for each case; refusal is null until it was tried, empty if it was done.
CREATE TABLE casework.bulk_run (
    kommune int NOT NULL,
    id uuid NOT NULL,
    staff uuid NOT NULL,
    act text NOT NULL CHECK (act IN ('HAND_OVER', 'RELEASE', 'CLAIM', 'GRANT', 'CLOSE')),
    recipient uuid,
    reason text NOT NULL CHECK (length(reason) <= 1000),
    state text NOT NULL CHECK (state IN ('RUNNING', 'STOPPED', 'DONE')),
    begun_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, id),
    CHECK ((act = 'HAND_OVER') = (recipient IS NOT NULL))
);
CREATE INDEX bulk_run_of_staff ON casework.bulk_run (kommune, staff, begun_at);
GRANT SELECT, INSERT, UPDATE (state) ON casework.bulk_run TO rathaus_app;
ALTER TABLE casework.bulk_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.bulk_run FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.bulk_run
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

CREATE TABLE casework.bulk_item (
    kommune int NOT NULL,
    run uuid NOT NULL,
    number int NOT NULL,
    bearbeitung uuid NOT NULL,
    refusal text,
    PRIMARY KEY (kommune, run, number),
    UNIQUE (kommune, run, bearbeitung)
);
GRANT SELECT, INSERT, UPDATE (refusal) ON casework.bulk_item TO rathaus_app;
ALTER TABLE casework.bulk_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.bulk_item FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.bulk_item
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- The words of applicants' names, folded (SoughtName), so that somebody on the telephone is found by name and day of birth.
CREATE TABLE casework.applicant_word (
    kommune int NOT NULL,
    word text COLLATE "C" NOT NULL,
    bearbeitung uuid NOT NULL,
    born date,
    PRIMARY KEY (kommune, word, bearbeitung)
);
GRANT SELECT, INSERT ON casework.applicant_word TO rathaus_app;
ALTER TABLE casework.applicant_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.applicant_word FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.applicant_word
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
INSERT INTO casework.applicant_word (kommune, word, bearbeitung)
SELECT DISTINCT kommune,
    replace(replace(replace(translate(replace(lower(word), 'ß', 'ss'),
        'äöüáàâãåéèêëíìîïóòôõúùûçñ', 'aouaaaaaeeeeiiiioooouuucn'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u'),
    id
FROM casework.bearbeitung, regexp_split_to_table(applicant, '[^[:alnum:]]+') AS word
WHERE word <> '';

-- How long a case took: when it was first taken, and how long it waited for the citizen.
ALTER TABLE casework.bearbeitung ADD COLUMN claimed_at timestamptz;
ALTER TABLE casework.bearbeitung ADD COLUMN waiting_from timestamptz;
ALTER TABLE casework.bearbeitung ADD COLUMN waited_seconds bigint NOT NULL DEFAULT 0;
CREATE INDEX bearbeitung_decided ON casework.bearbeitung (kommune, decided_at) WHERE decided_at IS NOT NULL;
