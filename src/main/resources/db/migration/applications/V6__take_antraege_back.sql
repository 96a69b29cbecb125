-- An Antrag can end without a decision: how, beside its public state. And the citizen can take it back: when that was said.
ALTER TABLE applications.antrag
    ADD COLUMN ending text CHECK (ending IN ('WITHDRAWN', 'FORWARDED', 'DUPLICATE')),
    ADD COLUMN withdrawn_at timestamptz,
    ADD CONSTRAINT antrag_ended_check CHECK (ending IS NULL OR state = 'COMPLETED');
GRANT UPDATE (ending, withdrawn_at) ON applications.antrag TO rathaus_app;

ALTER TABLE applications.office_message DROP CONSTRAINT office_message_kind_check;
ALTER TABLE applications.office_message ADD CONSTRAINT office_message_kind_check
    CHECK (kind IN ('ANTRAG', 'SUPPLEMENT', 'MESSAGE', 'RETRIEVAL', 'SETTLED', 'DECLINED', 'WITHDRAWAL'));
