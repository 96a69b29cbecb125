-- Texts that clerks write again and again, version by version; the last one counts. They hold placeholders, no persons.
CREATE TABLE casework.text_block (
    kommune int NOT NULL,
    id uuid NOT NULL,
    version int NOT NULL CHECK (version > 0),
    kind text NOT NULL CHECK (kind IN ('REASONS', 'DEMAND', 'MESSAGE', 'NOTE')),
    leistung text,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    retired boolean NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, id, version)
);
GRANT SELECT, INSERT ON casework.text_block TO rathaus_app;

ALTER TABLE casework.text_block ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.text_block FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON casework.text_block USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
