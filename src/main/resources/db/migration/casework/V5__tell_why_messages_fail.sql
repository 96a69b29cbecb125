-- Those who run the installation see since when a message waits, and which position of the Aktenplan is missing.
ALTER TABLE casework.failed_message ADD COLUMN position text;
ALTER TABLE casework.failed_message ADD COLUMN first_failed_at timestamptz NOT NULL DEFAULT now();
