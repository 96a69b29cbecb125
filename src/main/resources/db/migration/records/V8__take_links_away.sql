-- A link that was made by mistake is taken away and does not vanish: the row keeps when.
ALTER TABLE records.vorgang_link ADD COLUMN unlinked_at timestamptz;
GRANT UPDATE (linked_at, linked_by, unlinked_at) ON records.vorgang_link TO rathaus_app;
