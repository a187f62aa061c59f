-- Which file of which container: SHA-256 of the outermost one, its place in it, what it is called there.
ALTER TABLE file ADD COLUMN container TEXT;
ALTER TABLE file ADD COLUMN part INTEGER;
ALTER TABLE file ADD COLUMN label TEXT;

PRAGMA user_version = 5;
