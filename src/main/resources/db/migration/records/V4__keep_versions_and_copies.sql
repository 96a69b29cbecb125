-- Further versions, corrections, PDF/A copies, transfer notes of scans, mails with what hung on them; break-glass.

-- Versions from 2 on; the first one stands in the Dokument itself.
CREATE TABLE records.dokument_version (
    kommune    int         NOT NULL,
    dokument   uuid        NOT NULL,
    version    int         NOT NULL CHECK (version > 1),
    stored     uuid        NOT NULL,
    content    text        NOT NULL CHECK (content ~ '^[0-9a-f]{64}$'),
    media_type text        NOT NULL,
    size       bigint      NOT NULL CHECK (size >= 0),
    filed_at   timestamptz NOT NULL,
    filed_by   text        NOT NULL,
    PRIMARY KEY (kommune, dokument, version),
    FOREIGN KEY (kommune, dokument) REFERENCES records.dokument (kommune, id)
);
GRANT SELECT, INSERT ON records.dokument_version TO rathaus_app;

-- The youngest one holds.
CREATE TABLE records.dokument_correction (
    kommune       int         NOT NULL,
    dokument      uuid        NOT NULL,
    number        int         NOT NULL CHECK (number > 0),
    kind          text        NOT NULL,
    title         text        NOT NULL,
    document_date date        NOT NULL,
    corrected_at  timestamptz NOT NULL,
    corrected_by  text        NOT NULL,
    PRIMARY KEY (kommune, dokument, number),
    FOREIGN KEY (kommune, dokument) REFERENCES records.dokument (kommune, id)
);
GRANT SELECT, INSERT ON records.dokument_correction TO rathaus_app;

-- The second format of a version: made, claimed by the file itself, or impossible for a reason.
CREATE TABLE records.dokument_copy (
    kommune  int         NOT NULL,
    dokument uuid        NOT NULL,
    version  int         NOT NULL CHECK (version > 0),
    outcome  text        NOT NULL CHECK (outcome IN ('MADE', 'CLAIMED', 'IMPOSSIBLE')),
    claim    text,
    reason   text,
    stored   uuid,
    content  text CHECK (content ~ '^[0-9a-f]{64}$'),
    made_at  timestamptz NOT NULL,
    PRIMARY KEY (kommune, dokument, version),
    FOREIGN KEY (kommune, dokument) REFERENCES records.dokument (kommune, id),
    CHECK ((outcome = 'MADE') = (stored IS NOT NULL) AND (outcome = 'MADE') = (content IS NOT NULL)),
    CHECK ((outcome = 'IMPOSSIBLE') = (reason IS NOT NULL) AND (outcome = 'IMPOSSIBLE') = (claim IS NULL))
);
GRANT SELECT, INSERT ON records.dokument_copy TO rathaus_app;

-- Transfer note of a replacing scan (BSI TR-03138 RESISCAN).
CREATE TABLE records.scan_note (
    kommune    int  NOT NULL,
    dokument   uuid NOT NULL,
    version    int  NOT NULL CHECK (version > 0),
    scanned_by text NOT NULL,
    scanned_on date NOT NULL,
    device     text NOT NULL,
    checked    boolean NOT NULL CHECK (checked),
    paper      text NOT NULL CHECK (paper IN ('KEPT', 'DESTROYED', 'RETURNED')),
    PRIMARY KEY (kommune, dokument, version),
    FOREIGN KEY (kommune, dokument) REFERENCES records.dokument (kommune, id)
);
GRANT SELECT, INSERT ON records.scan_note TO rathaus_app;

CREATE TABLE records.mail_header (
    kommune    int  NOT NULL,
    dokument   uuid NOT NULL,
    sender     text NOT NULL,
    recipients text NOT NULL,
    subject    text NOT NULL,
    sent_at    timestamptz,
    message_id text NOT NULL,
    PRIMARY KEY (kommune, dokument),
    FOREIGN KEY (kommune, dokument) REFERENCES records.dokument (kommune, id)
);
GRANT SELECT, INSERT ON records.mail_header TO rathaus_app;

-- What hung on a mail and is a Dokument of its own now.
CREATE TABLE records.mail_attachment (
    kommune  int  NOT NULL,
    dokument uuid NOT NULL,
    mail     uuid NOT NULL,
    PRIMARY KEY (kommune, dokument),
    FOREIGN KEY (kommune, dokument) REFERENCES records.dokument (kommune, id),
    FOREIGN KEY (kommune, mail) REFERENCES records.dokument (kommune, id)
);
CREATE INDEX mail_attachment_mail ON records.mail_attachment (kommune, mail);
GRANT SELECT, INSERT ON records.mail_attachment TO rathaus_app;

-- Somebody opened a restricted Vorgang for a reason; somebody else has to acknowledge it.
CREATE TABLE records.break_glass (
    kommune         int         NOT NULL,
    id              uuid        NOT NULL,
    vorgang         uuid        NOT NULL,
    staff           uuid        NOT NULL,
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    opened_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL CHECK (ends_at > opened_at),
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    PRIMARY KEY (kommune, id),
    FOREIGN KEY (kommune, vorgang) REFERENCES records.vorgang (kommune, id),
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL) AND acknowledged_by <> staff)
);
CREATE INDEX break_glass_staff ON records.break_glass (kommune, staff, ends_at);
CREATE INDEX break_glass_opened ON records.break_glass (kommune, opened_at, id);
GRANT SELECT, INSERT, UPDATE (acknowledged_at, acknowledged_by) ON records.break_glass TO rathaus_app;

ALTER TABLE records.dokument_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.dokument_version FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.dokument_version
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.dokument_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.dokument_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.dokument_correction
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.dokument_copy ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.dokument_copy FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.dokument_copy
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.scan_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.scan_note FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.scan_note
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.mail_header ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.mail_header FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.mail_header
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.mail_attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.mail_attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.mail_attachment
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
ALTER TABLE records.break_glass ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.break_glass FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON records.break_glass
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
