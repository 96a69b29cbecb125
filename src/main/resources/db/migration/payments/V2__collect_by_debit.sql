-- Whether the cash office collects the amount by a mandate. The mandate itself stands in the Antrag, not here.
ALTER TABLE payments.payment ADD COLUMN debited boolean NOT NULL DEFAULT false;
ALTER TABLE payments.payment ADD CHECK (NOT debited OR state <> 'pending');
