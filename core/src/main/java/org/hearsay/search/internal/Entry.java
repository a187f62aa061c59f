package org.hearsay.search.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.hearsay.search.HitKind;

/** An index entry in the making. */
final class Entry {

    private static final FieldType TEXT = textType();

    private static final int LONGEST_KEY = 1000;

    private final Document fields = new Document();

    private Entry(HitKind kind, String id) {
        fields.add(new StringField(Fields.KIND, kind.slug(), Field.Store.YES));
        fields.add(new StringField(Fields.ID, id, Field.Store.YES));
    }

    static Entry of(HitKind kind, String id) {
        return new Entry(kind, id);
    }

    private static FieldType textType() {
        var type = new FieldType(TextField.TYPE_STORED);
        // With offsets in the index a long report is marked without being cut into words again.
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    Entry ofDocument(String document) {
        fields.add(new StringField(Fields.DOCUMENT, document, Field.Store.YES));
        return this;
    }

    Entry reading(String reading) {
        fields.add(new SortedDocValuesField(Fields.READING, new BytesRef(reading)));
        return this;
    }

    Entry heading(String heading, String note) {
        return store(Fields.HEADING, Optional.of(heading)).store(Fields.NOTE, Optional.of(note));
    }

    Entry store(String field, Optional<String> value) {
        value.ifPresent(v -> fields.add(new StoredField(field, v)));
        return this;
    }

    Entry text(String text, List<Pieces.Piece> pieces) {
        fields.add(new Field(Fields.TEXT, text, TEXT));
        fields.add(new StoredField(Fields.PIECES, Pieces.write(pieces)));
        return this;
    }

    Entry names(Collection<String> names) {
        names.forEach(n -> fields.add(new TextField(Fields.NAMES, n, Field.Store.NO)));
        return this;
    }

    /** A key to be found letter by letter, or by its beginning; too long ones are cut, for the index refuses them. */
    Entry key(String field, String value, boolean stored) {
        String cut = value.length() > LONGEST_KEY ? value.substring(0, LONGEST_KEY) : value;
        fields.add(new StringField(field, cut, stored ? Field.Store.YES : Field.Store.NO));
        return this;
    }

    Document fields() {
        return fields;
    }
}
