package org.hearsay.time;

import java.util.regex.Pattern;

/**
 * A length of time as ISO 8601 writes it: {@code P3D}, {@code PT2H}, {@code P1Y6M}; {@code X} where the count is not told
 * ({@code PXY}, 'several years').
 *
 * @param value as written, in years, quarters ({@code Q}), months, weeks, days, hours, minutes and seconds
 */
public record Length(String value) {

    private static final String N = "(?:X|\\d+(?:\\.\\d+)?)";
    private static final Pattern LENGTH = Pattern.compile("P(?=.)(?:" + N + "[CEYQMWDX])*(?:T(?:" + N + "[HMS])+)?");

    public Length {
        if (!LENGTH.matcher(value).matches()) {
            throw new IllegalArgumentException("not a length of time: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
