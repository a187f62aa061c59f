package org.hearsay.store.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import tools.jackson.databind.json.JsonMapper;

/** Values as compressed JSON; the types themselves know nothing of it. */
final class Codec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            // a list that an older version did not know of is empty
            .withConfigOverride(List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addMixIn(Mention.class, Mentions.class)
            .addModule(new Shared())
            .build();

    private Codec() {}

    /** Tells the kinds of mention apart by one letter. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Name.class, name = "n"),
        @JsonSubTypes.Type(value = Nominal.class, name = "d"),
        @JsonSubTypes.Type(value = Pronoun.class, name = "p"),
        @JsonSubTypes.Type(value = Quantity.class, name = "q")
    })
    private interface Mentions {}

    static byte[] encode(Object value) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            JSON.writeValue(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** A text as JSON writes it. */
    static String quote(String text) {
        return JSON.writeValueAsString(text);
    }

    static <T> T decode(byte[] bytes, Class<T> type) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("not a stored value of " + type.getSimpleName(), e);
        }
    }
}
