-- Which state of an account somebody looked at who wants to change it.
ALTER TABLE identity.staff_account ADD COLUMN version int NOT NULL DEFAULT 0;
