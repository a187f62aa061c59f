package org.hearsay.search.internal.asking.entry;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.hearsay.affair.Affair;
import org.hearsay.document.DocumentId;
import org.hearsay.search.internal.Fields;

/** What the index holds of an affair: which reports belong together. */
public final class AffairEntry {

    private AffairEntry() {}

    public static Document of(Affair affair) {
        var entry = new Document();
        entry.add(new StringField(Fields.KIND, Fields.AFFAIR_KIND, Field.Store.NO));
        for (DocumentId report : affair.documents()) {
            entry.add(new StringField(Fields.REPORTS, report.value(), Field.Store.YES));
        }
        return entry;
    }
}
