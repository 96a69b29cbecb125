-- What nobody has retrieved in the time that the law gives is not served any more (§ 41 Abs. 2a VwVfG).
ALTER TABLE applications.provided_document ADD COLUMN ended_at timestamptz;
GRANT UPDATE (ended_at) ON applications.provided_document TO rathaus_app;
