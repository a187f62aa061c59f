package org.hearsay.model.internal.encoder.file;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads the model's JSON files into maps, lists, strings and numbers. */
public final class Json {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Json() {}

    /** The object that a text holds; throws with the place where it is none. */
    public static Map<?, ?> object(String text) {
        try {
            return JSON.readValue(text, LinkedHashMap.class);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new IllegalArgumentException(
                    at == null ? "not JSON" : "not JSON at line " + at.getLineNr() + ", column " + at.getColumnNr(), e);
        }
    }
}
