-- A document: what lists and searches ask for in columns, the whole of it with all that was read from it in one blob.
CREATE TABLE document (
    id         TEXT PRIMARY KEY,
    file       TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    media_type TEXT NOT NULL,
    title      TEXT,
    outlet     TEXT,
    published  TEXT,
    author     TEXT,
    url        TEXT,
    language   TEXT,
    edition    INTEGER NOT NULL,
    supersedes TEXT REFERENCES document,
    reader     TEXT NOT NULL,
    claims     INTEGER NOT NULL,
    extraction BLOB NOT NULL
) STRICT;

CREATE INDEX document_by_file ON document (file);

-- Content, metadata and reader version that became a document: what stands here need not be read again.
CREATE TABLE intake (
    key      TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document
) STRICT, WITHOUT ROWID;

-- Every file that was given, as it stood at the last reading.
CREATE TABLE file (
    path     TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    outcome  TEXT NOT NULL CHECK (outcome IN ('read', 'skipped', 'failed')),
    document TEXT REFERENCES document,
    code     TEXT,
    message  TEXT,
    CHECK ((outcome = 'read') = (document IS NOT NULL)),
    CHECK ((outcome = 'read') = (code IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX file_by_document ON file (document);

-- Issues by what they came from: a document ('d…') or the run over the files ('run').
CREATE TABLE issue (
    origin   TEXT NOT NULL,
    code     TEXT NOT NULL,
    file     TEXT,
    document TEXT,
    "start"  INTEGER,
    "end"    INTEGER,
    message  TEXT NOT NULL
) STRICT;

CREATE INDEX issue_by_origin ON issue (origin);

-- The reading log, only ever added to.
CREATE TABLE log (
    id       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    path     TEXT NOT NULL,
    sha256   TEXT,
    reader   TEXT NOT NULL,
    outcome  TEXT NOT NULL,
    document TEXT,
    message  TEXT
) STRICT;

-- What follows from all documents; emptied and filled again as a whole.
CREATE TABLE entity (
    id   TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE entity_member (
    document TEXT NOT NULL,
    referent INTEGER NOT NULL,
    entity   TEXT NOT NULL REFERENCES entity,
    PRIMARY KEY (document, referent)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    object  TEXT NOT NULL,
    title   TEXT,
    body    BLOB NOT NULL
) STRICT;

CREATE TABLE event (
    id        TEXT PRIMARY KEY,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    "time"    TEXT,
    place     TEXT,
    body      BLOB NOT NULL
) STRICT;

-- Whether documents came since the derived tables were filled.
CREATE TABLE state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    stale    INTEGER NOT NULL
) STRICT;

INSERT INTO state VALUES (1, 0);

PRAGMA application_id = 1213353817;
PRAGMA user_version = 1;
