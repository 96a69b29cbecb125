-- Contents are fetched by the id under which the store knows them; the hash proves that they are still the same.
ALTER TABLE records.dokument ADD COLUMN stored uuid NOT NULL;
