-- Stands for a format that is still to come.
ALTER TABLE document ADD COLUMN shelf TEXT;

<<<<<<<< HEAD:core/src/test/resources/org/hearsay/store/later/V9__shelf.sql
PRAGMA user_version = 9;
========
PRAGMA user_version = 5;
>>>>>>>> in/boxes:core/src/test/resources/org/hearsay/store/later/V5__shelf.sql
