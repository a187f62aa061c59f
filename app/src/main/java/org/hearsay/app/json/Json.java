package org.hearsay.app.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.text.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object in the making; keys keep their order. For one thread. */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** An empty object. */
    public static Json object() {
        return new Json();
    }

    /** Adds a text. */
    public Json put(String key, String value) {
        values.put(key, value);
        return this;
    }

    /** Adds a number. */
    public Json put(String key, long value) {
        values.put(key, value);
        return this;
    }

    /** Adds a number. */
    public Json put(String key, double value) {
        values.put(key, value);
        return this;
    }

    /** Adds yes or no. */
    public Json put(String key, boolean value) {
        values.put(key, value);
        return this;
    }

    /** Adds a text where there is one. */
    public Json put(String key, Optional<String> value) {
        value.ifPresent(v -> values.put(key, v));
        return this;
    }

    /** Adds an object. */
    public Json put(String key, Json value) {
        values.put(key, value.values);
        return this;
    }

    /** Adds a list of texts. */
    public Json putTexts(String key, Collection<String> texts) {
        values.put(key, List.copyOf(texts));
        return this;
    }

    /** Adds a list of objects. */
    public <T> Json putAll(String key, Collection<T> items, Function<T, Json> object) {
        values.put(key, items.stream().map(i -> object.apply(i).values).toList());
        return this;
    }

    /** Adds {@code start} and {@code end}. */
    public Json put(Span span) {
        return put("start", span.start()).put("end", span.end());
    }

    /** Adds all that stands in another one. */
    public Json putAll(Json other) {
        values.putAll(other.values);
        return this;
    }

    /** The object as text of several lines. */
    public String text() {
        return MAPPER.writeValueAsString(values);
    }
}
