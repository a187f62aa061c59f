-- What came of intentions, and letters with their replies; emptied and filled again with the other derived tables.
-- The intentions, retractions and letters themselves stand in the blob of their document.
CREATE TABLE outcome (
    id    TEXT PRIMARY KEY,
    kind  TEXT NOT NULL,
    event TEXT NOT NULL,
    body  BLOB NOT NULL
) STRICT;

CREATE TABLE correspondence (
    id   TEXT PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

-- What was decided before is without them.
UPDATE state SET stale = 1 WHERE EXISTS (SELECT 1 FROM document);

PRAGMA user_version = 4;
