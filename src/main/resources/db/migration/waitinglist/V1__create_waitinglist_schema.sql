CREATE SCHEMA waitinglist;
GRANT USAGE ON SCHEMA waitinglist TO rathaus_app;

-- Who waits, with the values as they stood at the decision. One row for each granted case; rows that have left stay.
CREATE TABLE waitinglist.entry (
    kommune int NOT NULL,
    -- the case
    id uuid NOT NULL,
    aktenzeichen text NOT NULL,
    leistung text NOT NULL,
    unit text NOT NULL,
    version text NOT NULL,
    received_on date NOT NULL,
    since timestamptz NOT NULL,
    -- what the rules gave and then the day of the Antrag, as a text whose order is that of the list
    order_key text COLLATE "C" NOT NULL,
    -- what the rules gave, and the columns: no SQL looks inside
    order_values bytea NOT NULL,
    columns bytea NOT NULL,
    left_on date,
    left_by uuid,
    left_reason text CHECK (left_reason IN ('PLATZ_ANGENOMMEN', 'ZURUECKGEZOGEN', 'VERZOGEN', 'ANDERES')),
    left_words bytea,
    lock_version bigint NOT NULL,
    PRIMARY KEY (kommune, id),
    CHECK ((left_on IS NULL) = (left_by IS NULL)),
    CHECK ((left_on IS NULL) = (left_reason IS NULL)),
    CHECK ((left_on IS NULL) = (left_words IS NULL))
);
CREATE UNIQUE INDEX entry_by_aktenzeichen ON waitinglist.entry (kommune, aktenzeichen);
CREATE INDEX entry_waiting ON waitinglist.entry (kommune, leistung, order_key, id) WHERE left_on IS NULL;
CREATE INDEX entry_latest ON waitinglist.entry (kommune, leistung, since, id);
GRANT SELECT, INSERT, UPDATE ON waitinglist.entry TO rathaus_app;

ALTER TABLE waitinglist.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE waitinglist.entry FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON waitinglist.entry
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
