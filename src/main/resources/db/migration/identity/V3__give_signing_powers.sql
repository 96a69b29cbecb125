-- Who may sign what, for which unit, up to which amount, from when until when. Rows are never deleted: an end is a day.
CREATE TABLE identity.signing_power (
    kommune      int    NOT NULL,
    id           uuid   NOT NULL,
    staff        uuid   NOT NULL,
    kind         text   NOT NULL CHECK (kind IN ('GRANT', 'PARTIAL_GRANT', 'REFUSAL', 'CO_SIGNATURE')),
    unit         text,
    limit_cents  bigint CHECK (limit_cents >= 0),
    function     text   NOT NULL CHECK (function IN ('IM_AUFTRAG', 'IN_VERTRETUNG', 'LEITUNG')),
    valid_from   date   NOT NULL,
    valid_until  date,
    PRIMARY KEY (kommune, id),
    FOREIGN KEY (kommune, staff) REFERENCES identity.staff_account (kommune, id)
);
CREATE INDEX signing_power_of_staff ON identity.signing_power (kommune, staff);
GRANT SELECT, INSERT ON identity.signing_power TO rathaus_app;
GRANT UPDATE (valid_until) ON identity.signing_power TO rathaus_app;
ALTER TABLE identity.signing_power ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.signing_power FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON identity.signing_power
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- What was one yes or no becomes a power for every kind of decision, without a limit, since the account exists.
INSERT INTO identity.signing_power (kommune, id, staff, kind, function, valid_from)
SELECT a.kommune, gen_random_uuid(), a.id, k.kind,
       CASE WHEN EXISTS (SELECT 1 FROM identity.staff_role r
                         WHERE r.kommune = a.kommune AND r.staff = a.id AND r.role = 'LEITUNG')
            THEN 'LEITUNG' ELSE 'IM_AUFTRAG' END,
       (a.created_at AT TIME ZONE 'Europe/Berlin')::date
FROM identity.staff_account a
CROSS JOIN (VALUES ('GRANT'), ('PARTIAL_GRANT'), ('REFUSAL'), ('CO_SIGNATURE')) AS k (kind)
WHERE a.signature_power;
ALTER TABLE identity.staff_account DROP COLUMN signature_power;
