-- A run decides over what its preview showed: what changed since is left alone.
ALTER TABLE casework.bulk_run ADD COLUMN seen_at timestamptz;
UPDATE casework.bulk_run SET seen_at = begun_at;
ALTER TABLE casework.bulk_run ALTER COLUMN seen_at SET NOT NULL;
