CREATE SCHEMA payments;
GRANT USAGE ON SCHEMA payments TO rathaus_app;

-- Running number inside a Kassenzeichen. Gaps are allowed, so nobody waits for anybody.
CREATE SEQUENCE payments.kassenzeichen_number MAXVALUE 999999999;
GRANT USAGE ON SEQUENCE payments.kassenzeichen_number TO rathaus_app;

-- One row per claim of the Kommune, named by the caller's own reference. No name, no address, no bank account of a person.
CREATE TABLE payments.payment (
    kommune            int         NOT NULL,
    reference          uuid        NOT NULL,
    kassenzeichen      text        NOT NULL,
    amount_cents       bigint      NOT NULL CHECK (amount_cents > 0),
    purpose            text        NOT NULL CHECK (length(purpose) BETWEEN 1 AND 140),
    due_on             date        NOT NULL,
    state              text        NOT NULL DEFAULT 'requested',
    requested_at       timestamptz NOT NULL,
    state_at           timestamptz NOT NULL,
    provider           text,
    transaction        uuid,
    provider_reference text,
    reason             text,
    checks             int         NOT NULL DEFAULT 0,
    last_problem       text,
    stuck              boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (kommune, reference),
    UNIQUE (kommune, kassenzeichen),
    CHECK (state IN ('requested', 'pending', 'settled', 'declined', 'expired', 'cancelled', 'waived')),
    CHECK (state <> 'pending' OR (provider IS NOT NULL AND transaction IS NOT NULL)),
    CHECK (state <> 'settled' OR provider_reference IS NOT NULL),
    CHECK (state NOT IN ('declined', 'cancelled', 'waived') OR reason IS NOT NULL),
    CHECK (NOT stuck OR state = 'pending')
);
CREATE INDEX payment_stuck ON payments.payment (kommune, state_at) WHERE stuck;
GRANT SELECT, INSERT, UPDATE ON payments.payment TO rathaus_app;
ALTER TABLE payments.payment ENABLE ROW LEVEL SECURITY;
ALTER TABLE payments.payment FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON payments.payment
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- What the simulated provider knows; our own code never reads it but through the provider's port.
CREATE TABLE payments.simulated_transaction (
    kommune      int         NOT NULL,
    id           uuid        NOT NULL,
    amount_cents bigint      NOT NULL,
    purpose      text        NOT NULL,
    return_path  text        NOT NULL,
    started_at   timestamptz NOT NULL,
    outcome      text CHECK (outcome IN ('settled', 'declined', 'expired')),
    decided_at   timestamptz,
    PRIMARY KEY (kommune, id),
    CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
GRANT SELECT, INSERT, UPDATE ON payments.simulated_transaction TO rathaus_app;
ALTER TABLE payments.simulated_transaction ENABLE ROW LEVEL SECURITY;
ALTER TABLE payments.simulated_transaction FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON payments.simulated_transaction
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
