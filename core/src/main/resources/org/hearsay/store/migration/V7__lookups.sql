-- What leads from an entity, an event or a report to what was decided of it; emptied and filled again with the other derived tables.
CREATE TABLE event_entity (
    entity TEXT NOT NULL,
    event  TEXT NOT NULL REFERENCES event,
    PRIMARY KEY (entity, event)
) STRICT, WITHOUT ROWID;

-- By the events and reports of an affair.
CREATE TABLE affair_part (
    part   TEXT PRIMARY KEY,
    affair TEXT NOT NULL REFERENCES affair
) STRICT, WITHOUT ROWID;

ALTER TABLE event ADD COLUMN accounts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outcome ADD COLUMN document TEXT NOT NULL DEFAULT '';

CREATE INDEX outcome_by_document ON outcome (document);
CREATE INDEX outcome_by_event ON outcome (event);
CREATE INDEX relation_by_subject ON relation (subject);
CREATE INDEX relation_by_object ON relation (object);

-- What was decided before is without them.
UPDATE state SET stale = 1 WHERE EXISTS (SELECT 1 FROM document);

PRAGMA user_version = 7;
