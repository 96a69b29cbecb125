-- The secret is encrypted (AES-256-GCM) with the key of this number; 0 is a secret of an earlier version, encrypted at the
-- next start.
ALTER TABLE identity.staff_account ADD COLUMN totp_key int NOT NULL DEFAULT 0;
