-- Whether the cash office collects what was demanded by a mandate.
ALTER TABLE casework.fee_claim ADD COLUMN debited boolean NOT NULL DEFAULT false;
