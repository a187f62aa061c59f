package org.hearsay.reading;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Edtf;

/**
 * What a container tells of a page that it holds.
 *
 * @param url where the page stood
 * @param day on which it was taken; a report appeared on that day or earlier, so it is no day of publication
 */
public record Capture(Optional<String> url, Optional<Edtf> day) {

    /** Nothing told. */
    public static final Capture NONE = new Capture(Optional.empty(), Optional.empty());

    /** All of it in one line. */
    public String line() {
        return Stream.of(url, day.map(Edtf::value)).map(v -> v.orElse("")).collect(Collectors.joining(" "));
    }
}
