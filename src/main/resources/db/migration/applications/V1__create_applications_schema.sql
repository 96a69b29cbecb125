CREATE SCHEMA applications;
GRANT USAGE ON SCHEMA applications TO rathaus_app;

-- What somebody has begun to fill in. Found again by a random token of which only the hash is kept.
CREATE TABLE applications.draft (
    kommune int NOT NULL,
    id uuid NOT NULL,
    leistung text NOT NULL,
    version text NOT NULL,
    token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
    account uuid,
    answers bytea NOT NULL,
    answers_key int NOT NULL,
    revision int NOT NULL,
    started_at timestamptz NOT NULL,
    edited_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, id)
);
CREATE UNIQUE INDEX draft_by_token ON applications.draft (kommune, token_hash);
CREATE INDEX draft_by_age ON applications.draft (kommune, edited_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON applications.draft TO rathaus_app;

-- A submitted Antrag: never deleted by the application; only its public state changes.
CREATE TABLE applications.antrag (
    kommune int NOT NULL,
    id uuid NOT NULL,
    reference text NOT NULL,
    pin_hash bytea NOT NULL CHECK (octet_length(pin_hash) = 32),
    token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
    leistung text NOT NULL,
    version text NOT NULL,
    account uuid,
    applicant text NOT NULL,
    email text,
    language text NOT NULL,
    electronic boolean NOT NULL,
    answers bytea NOT NULL,
    answers_key int NOT NULL,
    fee_cents bigint NOT NULL CHECK (fee_cents >= 0),
    submitted_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN
        ('SUBMITTED', 'RECEIVED', 'PROCESSING', 'ACTION_REQUIRED', 'COMPLETED')),
    state_since timestamptz NOT NULL,
    PRIMARY KEY (kommune, id)
);
CREATE UNIQUE INDEX antrag_by_reference ON applications.antrag (kommune, reference);
CREATE UNIQUE INDEX antrag_by_token ON applications.antrag (kommune, token_hash);
CREATE INDEX antrag_by_account ON applications.antrag (kommune, account, submitted_at, id);
GRANT SELECT, INSERT ON applications.antrag TO rathaus_app;
GRANT UPDATE (state, state_since) ON applications.antrag TO rathaus_app;

-- What the portal has for the office, numbered; the office takes a row away when it has it.
CREATE TABLE applications.office_message (
    kommune int NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL CHECK (kind IN ('ANTRAG', 'SUPPLEMENT', 'MESSAGE', 'RETRIEVAL')),
    antrag uuid NOT NULL,
    item uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (kommune, number)
);
GRANT SELECT, INSERT, DELETE ON applications.office_message TO rathaus_app;

-- What the office asks once for: fields and papers that are missing.
CREATE TABLE applications.supplement_request (
    kommune int NOT NULL,
    id uuid NOT NULL,
    antrag uuid NOT NULL,
    items bytea NOT NULL,
    items_key int NOT NULL,
    due date NOT NULL,
    asked_at timestamptz NOT NULL,
    answered_at timestamptz,
    answer bytea,
    answer_key int,
    PRIMARY KEY (kommune, id),
    CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX supplement_request_by_antrag ON applications.supplement_request (kommune, antrag, asked_at);
GRANT SELECT, INSERT ON applications.supplement_request TO rathaus_app;
GRANT UPDATE (answered_at, answer, answer_key) ON applications.supplement_request TO rathaus_app;

-- A document provided for retrieval (§ 9 OZG): when, and when it was first fetched. Nothing else about it changes.
CREATE TABLE applications.provided_document (
    kommune int NOT NULL,
    id uuid NOT NULL,
    antrag uuid NOT NULL,
    title text NOT NULL,
    content uuid NOT NULL,
    provided_at timestamptz NOT NULL,
    notified_on date,
    first_retrieved_at timestamptz,
    PRIMARY KEY (kommune, id)
);
CREATE INDEX provided_document_by_antrag ON applications.provided_document (kommune, antrag, provided_at);
GRANT SELECT, INSERT ON applications.provided_document TO rathaus_app;
GRANT UPDATE (first_retrieved_at) ON applications.provided_document TO rathaus_app;

-- Letters between citizen and office about one Antrag.
CREATE TABLE applications.message (
    kommune int NOT NULL,
    id uuid NOT NULL,
    antrag uuid NOT NULL,
    from_office boolean NOT NULL,
    body bytea NOT NULL,
    body_key int NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (kommune, id)
);
CREATE INDEX message_by_antrag ON applications.message (kommune, antrag, at);
GRANT SELECT, INSERT ON applications.message TO rathaus_app;

ALTER TABLE applications.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.draft
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE applications.antrag ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.antrag FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.antrag
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE applications.office_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.office_message FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.office_message
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE applications.supplement_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.supplement_request FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.supplement_request
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE applications.provided_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.provided_document FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.provided_document
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE applications.message ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.message FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.message
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
