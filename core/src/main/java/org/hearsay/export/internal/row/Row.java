package org.hearsay.export.internal.row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hearsay.document.Document;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** One JSON object on the way: keys in order of putting, absent values left out. */
public final class Row {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String key;

    private Row(String key) {
        this.key = key;
    }

    /** A part of a row. */
    Row() {
        this("");
    }

    static Row of(RowType type, String id) {
        return new Row((char) ('A' + type.ordinal()) + id)
                .put("type", type.slug())
                .put("id", id);
    }

    Row put(String key, Object value) {
        values.put(key, value);
        return this;
    }

    Row put(String key, Optional<?> value) {
        value.ifPresent(v -> values.put(key, v instanceof Edtf edtf ? edtf.value() : v));
        return this;
    }

    Row put(String key, Row value) {
        values.put(key, value.values);
        return this;
    }

    Row putRow(String key, Optional<Row> value) {
        value.ifPresent(row -> put(key, row));
        return this;
    }

    <T> Row putRows(String key, Collection<T> values, Function<T, Row> row) {
        List<Map<String, Object>> list =
                values.stream().map(v -> row.apply(v).values).toList();
        return put(key, list);
    }

    Row put(Span span) {
        return put("start", span.start()).put("end", span.end());
    }

    Row put(Optional<Span> span) {
        span.ifPresent(this::put);
        return this;
    }

    Row putNumber(String key, OptionalInt value) {
        value.ifPresent(v -> values.put(key, v));
        return this;
    }

    /** A span with its words. */
    static Row words(Document document, Span span) {
        return new Row().put(span).put("text", span.of(document.text()));
    }

    public Map<String, Object> values() {
        return values;
    }

    /** What rows are sorted by: type, then id. */
    public String key() {
        return key;
    }
}
