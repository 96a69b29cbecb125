-- Who stands in for whom. Ending one cuts its last day off; one that was called off ends before it began.
CREATE TABLE identity.substitution (
    kommune int NOT NULL,
    id uuid NOT NULL,
    absent uuid NOT NULL,
    substitute uuid NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    note text NOT NULL CHECK (length(note) <= 200),
    arranged_by uuid NOT NULL,
    arranged_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, id),
    FOREIGN KEY (kommune, absent) REFERENCES identity.staff_account (kommune, id),
    FOREIGN KEY (kommune, substitute) REFERENCES identity.staff_account (kommune, id),
    CHECK (absent <> substitute)
);
CREATE INDEX substitution_by_substitute ON identity.substitution (kommune, substitute, last_day);
CREATE INDEX substitution_by_absent ON identity.substitution (kommune, absent, last_day);
GRANT SELECT, INSERT, UPDATE (last_day) ON identity.substitution TO rathaus_app;
ALTER TABLE identity.substitution ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.substitution FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON identity.substitution
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
