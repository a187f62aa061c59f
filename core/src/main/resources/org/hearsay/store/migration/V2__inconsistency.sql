-- Quotations that do not go together across documents; emptied and filled again with the other derived tables.
-- What a document holds against itself stands in its blob.
CREATE TABLE inconsistency (
    id       TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    kind     TEXT NOT NULL,
    body     BLOB NOT NULL
) STRICT;

-- What was decided before is without them.
UPDATE state SET stale = 1 WHERE EXISTS (SELECT 1 FROM document);

PRAGMA user_version = 2;
