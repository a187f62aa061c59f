package org.hearsay.store.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.jdbi.v3.core.Handle;

/** Looks for damage in the database and for rows that point at nothing. */
public final class Integrity {

    private final Path folder;
    private final Handle handle;

    /** That of the dossier in {@code folder}. */
    public Integrity(Path folder, Handle handle) {
        this.folder = folder;
        this.handle = handle;
    }

    /** What was found; nothing where all is well. */
    public List<Issue> check() {
        var findings = new ArrayList<Issue>();
        for (String line : handle.createQuery("PRAGMA integrity_check(20)")
                .mapTo(String.class)
                .list()) {
            if (!line.equals("ok")) {
                findings.add(finding("The database says: " + line));
            }
        }
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> row.getString("table"))
                .forEach(table -> findings.add(finding("A row of the table " + table + " points at nothing.")));
        count(findings, "document WHERE id NOT IN (SELECT document FROM intake)", "documents without an intake key");
        count(findings, "document WHERE id NOT IN (SELECT document FROM version)", "documents that no place held");
        count(
                findings,
                "entity_member WHERE document NOT IN (SELECT id FROM document)",
                "members of entities in documents that are not held");
        count(findings, "entity WHERE id NOT IN (SELECT entity FROM entity_member)", "entities without a member");
        return findings;
    }

    private void count(List<Issue> findings, String rows, String what) {
        int count = handle.createQuery("SELECT count(*) FROM " + rows)
                .mapTo(int.class)
                .one();
        if (count > 0) {
            findings.add(finding("There are " + count + " " + what + "."));
        }
    }

    private Issue finding(String message) {
        return Issue.ofFile(
                IssueCode.DOSSIER_BROKEN, folder.resolve(Folder.DATABASE).toString(), message);
    }
}
