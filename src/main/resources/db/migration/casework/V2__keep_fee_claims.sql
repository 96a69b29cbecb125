-- What the office has demanded in a case, and what the portal told of the payment.
CREATE TABLE casework.fee_claim (
    kommune int NOT NULL,
    bearbeitung uuid NOT NULL,
    kassenzeichen text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    due_on date NOT NULL,
    before_issue boolean NOT NULL,
    charged_at timestamptz NOT NULL,
    declined_at timestamptz,
    settled_at timestamptz,
    PRIMARY KEY (kommune, bearbeitung)
);
GRANT SELECT, INSERT ON casework.fee_claim TO rathaus_app;
GRANT UPDATE (declined_at, settled_at) ON casework.fee_claim TO rathaus_app;
ALTER TABLE casework.fee_claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.fee_claim FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.fee_claim
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
