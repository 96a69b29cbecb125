-- A letter that somebody has ordered: what it is written from, and what became of it. The body holds words about a person.
CREATE TABLE casework.letter (
    kommune int NOT NULL,
    id uuid NOT NULL,
    bearbeitung uuid NOT NULL,
    kind text NOT NULL,
    signer uuid,
    ordered_on date NOT NULL,
    body bytea NOT NULL,
    content uuid,
    PRIMARY KEY (kommune, id)
);
GRANT SELECT, INSERT ON casework.letter TO rathaus_app;
GRANT UPDATE (content) ON casework.letter TO rathaus_app;

-- One way of one letter to its addressee: provided in the mailbox, or waiting in the out-tray of its unit and then posted. Where
-- the first way fails, a second row follows.
CREATE TABLE casework.consignment (
    kommune int NOT NULL,
    id uuid NOT NULL,
    bearbeitung uuid NOT NULL,
    letter uuid NOT NULL,
    unit text NOT NULL,
    aktenzeichen text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    content uuid NOT NULL,
    enclosures uuid[] NOT NULL,
    channel text NOT NULL CHECK (channel IN ('MAILBOX', 'POST')),
    cause text NOT NULL,
    address bytea NOT NULL,
    sent_at timestamptz NOT NULL,
    noticed boolean NOT NULL,
    lapses_on date,
    retrieved_at timestamptz,
    lapsed_at timestamptz,
    posted_on date,
    posted_by uuid,
    PRIMARY KEY (kommune, id),
    CHECK (channel = 'POST' OR posted_on IS NULL),
    CHECK ((posted_on IS NULL) = (posted_by IS NULL))
);
CREATE INDEX consignment_of_case ON casework.consignment (kommune, bearbeitung, sent_at, id);
CREATE INDEX consignment_waiting ON casework.consignment (kommune, unit, sent_at, id)
    WHERE channel = 'POST' AND posted_on IS NULL;
CREATE INDEX consignment_posted ON casework.consignment (kommune, unit, posted_on, id) WHERE posted_on IS NOT NULL;
CREATE INDEX consignment_lapsing ON casework.consignment (kommune, lapses_on, id)
    WHERE lapses_on IS NOT NULL AND retrieved_at IS NULL AND lapsed_at IS NULL;
GRANT SELECT, INSERT ON casework.consignment TO rathaus_app;
GRANT UPDATE (retrieved_at, lapsed_at, posted_on, posted_by) ON casework.consignment TO rathaus_app;

ALTER TABLE casework.letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.letter FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.letter
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE casework.consignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.consignment FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.consignment
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
