CREATE SCHEMA lostproperty;
GRANT USAGE ON SCHEMA lostproperty TO rathaus_app;

-- Found items (§§ 965 ff. BGB). No person stands here: who found or claims one stands in the case.
CREATE TABLE lostproperty.fundsache (
    kommune int NOT NULL,
    id uuid NOT NULL,
    year int NOT NULL,
    number int NOT NULL,
    kind text NOT NULL,
    description text NOT NULL,
    -- what only the owner knows
    marks bytea NOT NULL,
    area text NOT NULL,
    place text NOT NULL,
    site text NOT NULL,
    found_on date NOT NULL,
    notified_on date NOT NULL,
    value text NOT NULL,
    wish text NOT NULL,
    storage text NOT NULL,
    fundanzeige text,
    listed boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('KEPT', 'GONE')),
    ending text CHECK (ending IN ('EIGENTUEMER', 'FINDER', 'VERSTEIGERT', 'VERWERTET')),
    ended_on date,
    lock_version bigint NOT NULL,
    PRIMARY KEY (kommune, id),
    CHECK (notified_on >= found_on),
    CHECK ((state = 'GONE') = (ending IS NOT NULL AND ended_on IS NOT NULL))
);
CREATE UNIQUE INDEX fundsache_by_number ON lostproperty.fundsache (kommune, year, number);
CREATE INDEX fundsache_kept ON lostproperty.fundsache (kommune, kind, found_on, id) WHERE state = 'KEPT';
CREATE INDEX fundsache_by_fundanzeige ON lostproperty.fundsache (kommune, fundanzeige);
GRANT SELECT, INSERT, UPDATE ON lostproperty.fundsache TO rathaus_app;

-- The last number of each year: without gaps, because the row is locked until the item is committed.
CREATE TABLE lostproperty.counter (
    kommune int NOT NULL,
    year int NOT NULL,
    last int NOT NULL,
    PRIMARY KEY (kommune, year)
);
GRANT SELECT, INSERT, UPDATE ON lostproperty.counter TO rathaus_app;

ALTER TABLE lostproperty.fundsache ENABLE ROW LEVEL SECURITY;
ALTER TABLE lostproperty.fundsache FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON lostproperty.fundsache
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE lostproperty.counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE lostproperty.counter FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON lostproperty.counter
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
