package org.hearsay.affair;

import java.util.List;
import org.hearsay.document.DocumentId;

/**
 * Events and reports that belong together.
 *
 * @param id made from its first report
 * @param name that of its central event: what most of its reports tell
 * @param events ids, sorted; also those that no report tells as having happened
 * @param documents its reports, sorted
 */
public record Affair(String id, String name, List<String> events, List<DocumentId> documents) {

    public Affair {
        events = List.copyOf(events);
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("an affair that no report tells of: " + id);
        }
    }
}
