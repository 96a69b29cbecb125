-- Who fills in a draft for somebody else, and on which way that person came; null where people fill in their own.
ALTER TABLE applications.draft
    ADD COLUMN assistant uuid,
    ADD COLUMN channel text CHECK (channel IN ('COUNTER', 'TELEPHONE', 'LETTER')),
    ADD CHECK ((assistant IS NULL) = (channel IS NULL));
