-- Stands for a format that is still to come.
ALTER TABLE document ADD COLUMN shelf TEXT;

PRAGMA user_version = 9;
