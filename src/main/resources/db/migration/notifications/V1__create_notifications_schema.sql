CREATE SCHEMA notifications;
GRANT USAGE ON SCHEMA notifications TO rathaus_app;

-- One row per e-mail that was asked for. The content stands here only until a mail server has taken the mail; address and
-- times stay as proof of delivery (§ 9 Abs. 1 OZG: the authority proves provision and notice).
CREATE TABLE notifications.notice (
    kommune         int         NOT NULL,
    id              uuid        NOT NULL,
    about           uuid        NOT NULL,
    state           text        NOT NULL DEFAULT 'waiting',
    requested_at    timestamptz NOT NULL,
    recipient       text        NOT NULL,
    language        text        NOT NULL,
    subject         text,
    body_text       text,
    body_html       text,
    attempts        int         NOT NULL DEFAULT 0,
    last_attempt_at timestamptz,
    last_error      text,
    accepted_at     timestamptz,
    message_id      text,
    transport       text,
    PRIMARY KEY (kommune, id),
    CHECK (state IN ('waiting', 'accepted', 'dead')),
    CHECK (state = 'accepted' OR (subject IS NOT NULL AND body_text IS NOT NULL AND accepted_at IS NULL)),
    CHECK (state <> 'accepted' OR (subject IS NULL AND body_text IS NULL AND body_html IS NULL
        AND accepted_at IS NOT NULL AND message_id IS NOT NULL AND transport IS NOT NULL)),
    CHECK (state <> 'dead' OR last_error IS NOT NULL)
);
CREATE INDEX notice_about ON notifications.notice (kommune, about, requested_at);
CREATE INDEX notice_dead ON notifications.notice (kommune, last_attempt_at) WHERE state = 'dead';
GRANT SELECT, INSERT, UPDATE ON notifications.notice TO rathaus_app;
ALTER TABLE notifications.notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.notice FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON notifications.notice
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);

-- Demonstration without a mail server: mails lie here for a tester to read.
CREATE TABLE notifications.outbox_mail (
    kommune   int         NOT NULL,
    id        uuid        NOT NULL,
    sent_at   timestamptz NOT NULL,
    sender    text        NOT NULL,
    recipient text        NOT NULL,
    subject   text        NOT NULL,
    body_text text        NOT NULL,
    body_html text,
    PRIMARY KEY (kommune, id)
);
CREATE INDEX outbox_mail_sent ON notifications.outbox_mail (kommune, sent_at DESC, id DESC);
GRANT SELECT, INSERT ON notifications.outbox_mail TO rathaus_app;
ALTER TABLE notifications.outbox_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.outbox_mail FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON notifications.outbox_mail
    USING (kommune = nullif(current_setting('rathaus.kommune', true), '')::int);
