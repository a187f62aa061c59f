-- What each place has held, oldest first: the place of a file once links are followed, the run that first met the text there.
CREATE TABLE version (
    id       INTEGER PRIMARY KEY,
    place    TEXT NOT NULL,
    name     TEXT NOT NULL,
    run      INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document
) STRICT;

CREATE INDEX version_by_place ON version (place);
CREATE INDEX version_by_document ON version (document);

-- What a table last told of a file: it holds until a table tells something else of it.
CREATE TABLE told (
    place TEXT PRIMARY KEY,
    line  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How many runs came to their end, and a number that grows with every change of what is held.
ALTER TABLE state ADD COLUMN run INTEGER NOT NULL DEFAULT 0;
ALTER TABLE state ADD COLUMN change INTEGER NOT NULL DEFAULT 0;

-- A name of the words alone; unknown for what an older version read.
ALTER TABLE document ADD COLUMN wording TEXT;

INSERT INTO version (place, name, run, document)
    WITH RECURSIVE past (place, name, document, supersedes, edition) AS (
        SELECT f.path, f.name, d.id, d.supersedes, d.edition FROM file f JOIN document d ON d.id = f.document
        UNION
        SELECT p.place, p.name, d.id, d.supersedes, d.edition FROM past p JOIN document d ON d.id = p.supersedes
    )
    SELECT place, name, edition, document FROM past ORDER BY place, edition, document;
INSERT INTO version (place, name, run, document)
    SELECT file, file, edition, id FROM document WHERE id NOT IN (SELECT document FROM version);
UPDATE state SET run = (SELECT coalesce(max(run), 0) FROM version);

-- The same bytes with other metadata are no version of their own but a correction of the one before.
DELETE FROM version WHERE EXISTS (
    SELECT 1 FROM version later JOIN document l ON l.id = later.document JOIN document d ON d.id = version.document
    WHERE later.place = version.place AND later.id > version.id AND l.sha256 = d.sha256
);

ALTER TABLE document DROP COLUMN supersedes;
ALTER TABLE document DROP COLUMN edition;

DELETE FROM issue WHERE document NOT IN (SELECT document FROM version);
DELETE FROM intake WHERE document NOT IN (SELECT document FROM version);
DELETE FROM document WHERE id NOT IN (SELECT document FROM version);
UPDATE state SET stale = 1 WHERE EXISTS (SELECT 1 FROM document);

PRAGMA user_version = 3;

-- Which report of a file of many; the reports of one file share its address and are no editions of each other.
ALTER TABLE document ADD COLUMN part INTEGER;
