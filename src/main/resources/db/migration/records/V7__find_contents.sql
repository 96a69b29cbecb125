-- Who else needs a content: asked for each one before it is deleted.
CREATE INDEX dokument_stored ON records.dokument (kommune, stored);
CREATE INDEX dokument_version_stored ON records.dokument_version (kommune, stored);
CREATE INDEX dokument_copy_stored ON records.dokument_copy (kommune, stored) WHERE stored IS NOT NULL;
