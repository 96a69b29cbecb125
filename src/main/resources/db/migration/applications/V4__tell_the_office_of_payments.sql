-- The office also learns what became of a payment.
ALTER TABLE applications.office_message DROP CONSTRAINT office_message_kind_check;
ALTER TABLE applications.office_message ADD CONSTRAINT office_message_kind_check
    CHECK (kind IN ('ANTRAG', 'SUPPLEMENT', 'MESSAGE', 'RETRIEVAL', 'SETTLED', 'DECLINED'));
