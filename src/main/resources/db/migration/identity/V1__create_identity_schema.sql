CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO rathaus_app;

-- One account of one citizen at one Kommune; the same e-mail address at two Kommunen is two accounts.
CREATE TABLE identity.citizen_account (
    kommune         int         NOT NULL,
    id              uuid        NOT NULL,
    email           text        NOT NULL,
    email_key       text        NOT NULL,
    password_hash   text        NOT NULL,
    language        text        NOT NULL,
    notification    text        NOT NULL CHECK (notification IN ('ELECTRONIC', 'LETTER')),
    epoch           int         NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    last_log_in_at  timestamptz,
    PRIMARY KEY (kommune, id),
    UNIQUE (kommune, email_key)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.citizen_account TO rathaus_app;
ALTER TABLE identity.citizen_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.citizen_account FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON identity.citizen_account
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Links sent by e-mail. Only the hash of the secret is kept; a row disappears when it is used or has expired.
CREATE TABLE identity.mailed_link (
    kommune     int         NOT NULL,
    hash        bytea       NOT NULL,
    purpose     text        NOT NULL CHECK (purpose IN ('REGISTRATION', 'PASSWORD_RESET')),
    email       text        NOT NULL,
    email_key   text        NOT NULL,
    language    text        NOT NULL,
    expires_at  timestamptz NOT NULL,
    PRIMARY KEY (kommune, hash)
);
CREATE INDEX mailed_link_by_email ON identity.mailed_link (kommune, email_key);
CREATE INDEX mailed_link_by_expiry ON identity.mailed_link (kommune, expires_at);
GRANT SELECT, INSERT, DELETE ON identity.mailed_link TO rathaus_app;
ALTER TABLE identity.mailed_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.mailed_link FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON identity.mailed_link
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- One member of staff. The secret of the second factor is set at enrolment and confirmed by its first right code.
CREATE TABLE identity.staff_account (
    kommune          int         NOT NULL,
    id               uuid        NOT NULL,
    login            text        NOT NULL,
    display_name     text        NOT NULL,
    password_hash    text        NOT NULL,
    password_is_initial boolean  NOT NULL DEFAULT false,
    totp_secret      bytea,
    totp_confirmed   boolean     NOT NULL DEFAULT false,
    totp_last_step   bigint      NOT NULL DEFAULT -1,
    signature_power  boolean     NOT NULL DEFAULT false,
    active           boolean     NOT NULL DEFAULT true,
    failed_attempts  int         NOT NULL DEFAULT 0,
    locked_until     timestamptz,
    epoch            int         NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL,
    last_log_in_at   timestamptz,
    PRIMARY KEY (kommune, id),
    UNIQUE (kommune, login),
    CHECK (totp_secret IS NOT NULL OR NOT totp_confirmed)
);
GRANT SELECT, INSERT, UPDATE ON identity.staff_account TO rathaus_app;
ALTER TABLE identity.staff_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.staff_account FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON identity.staff_account
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

CREATE TABLE identity.staff_role (
    kommune  int  NOT NULL,
    staff    uuid NOT NULL,
    role     text NOT NULL,
    PRIMARY KEY (kommune, staff, role),
    FOREIGN KEY (kommune, staff) REFERENCES identity.staff_account (kommune, id)
);
GRANT SELECT, INSERT, DELETE ON identity.staff_role TO rathaus_app;
ALTER TABLE identity.staff_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.staff_role FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON identity.staff_role
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Membership in an Organisationseinheit, by the key that tenancy gives it.
CREATE TABLE identity.staff_unit (
    kommune  int  NOT NULL,
    staff    uuid NOT NULL,
    unit     text NOT NULL,
    PRIMARY KEY (kommune, staff, unit),
    FOREIGN KEY (kommune, staff) REFERENCES identity.staff_account (kommune, id)
);
CREATE INDEX staff_unit_by_unit ON identity.staff_unit (kommune, unit);
GRANT SELECT, INSERT, DELETE ON identity.staff_unit TO rathaus_app;
ALTER TABLE identity.staff_unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.staff_unit FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON identity.staff_unit
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
