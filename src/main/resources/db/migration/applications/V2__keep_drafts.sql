-- Leaving a draft and going on with it elsewhere: a reference and, once handed out, the hash of a code; where to announce the
-- deletion, in which language, and when that was done for the state that the draft is in.
ALTER TABLE applications.draft
    ADD COLUMN reference text,
    ADD COLUMN code_hash bytea CHECK (octet_length(code_hash) = 32),
    ADD COLUMN email text,
    ADD COLUMN language text NOT NULL DEFAULT 'de',
    ADD COLUMN announced_at timestamptz;

-- Drafts begun before get their reference here, by the rule of kernel.PublicReference: 11 random characters, one to check.
DO $$
DECLARE
    alphabet constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    old record;
    bytes bytea;
    made text;
    checksum int;
    digit int;
BEGIN
    FOR old IN SELECT kommune, id FROM applications.draft LOOP
        bytes := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
        made := '';
        checksum := 0;
        FOR i IN 0..10 LOOP
            digit := get_byte(bytes, i) & 31;
            made := made || substr(alphabet, digit + 1, 1);
            checksum := (checksum + (i + 1) * digit) % 31;
        END LOOP;
        UPDATE applications.draft SET reference = made || substr(alphabet, checksum + 1, 1)
        WHERE kommune = old.kommune AND id = old.id;
    END LOOP;
END $$;

ALTER TABLE applications.draft ALTER COLUMN reference SET NOT NULL;
CREATE UNIQUE INDEX draft_by_reference ON applications.draft (kommune, reference);
CREATE INDEX draft_by_account ON applications.draft (kommune, account, edited_at) WHERE account IS NOT NULL;

-- Further browsers that may open a draft: each holds a token of its own.
CREATE TABLE applications.draft_token (
    kommune int NOT NULL,
    token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
    draft uuid NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, token_hash),
    FOREIGN KEY (kommune, draft) REFERENCES applications.draft ON DELETE CASCADE
);
CREATE INDEX draft_token_by_draft ON applications.draft_token (kommune, draft);
GRANT SELECT, INSERT, DELETE ON applications.draft_token TO rathaus_app;

-- What a draft held before somebody moved it to a newer version of the form: nothing is lost by moving.
CREATE TABLE applications.draft_earlier (
    kommune int NOT NULL,
    draft uuid NOT NULL,
    number int NOT NULL,
    version text NOT NULL,
    answers bytea NOT NULL,
    answers_key int NOT NULL,
    moved_at timestamptz NOT NULL,
    PRIMARY KEY (kommune, draft, number),
    FOREIGN KEY (kommune, draft) REFERENCES applications.draft ON DELETE CASCADE
);
GRANT SELECT, INSERT, DELETE ON applications.draft_earlier TO rathaus_app;

ALTER TABLE applications.draft_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.draft_token FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.draft_token
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

ALTER TABLE applications.draft_earlier ENABLE ROW LEVEL SECURITY;
ALTER TABLE applications.draft_earlier FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON applications.draft_earlier
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
