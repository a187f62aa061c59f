package org.hearsay.reading.internal.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which character set bytes are in that do not tell it. Text in another script has many bytes above 127, whose frequencies
 * ICU knows; in English with some foreign names there are too few, and where they stand tells more: each set is asked how well
 * the characters that it makes of them fit between their neighbours.
 */
final class CharsetGuess {

    /** How many bytes are looked at, from shortly before the first that is above 127. */
    private static final int SAMPLE = 1 << 16;

    /** Bytes above 127 among letters: more than this in another script. */
    private static final double DENSE = 0.3;

    /** Of equal ones the first is taken, the most usual. */
    private static final List<Charset> SINGLE =
            List.of(charset("windows-1252"), charset("windows-1250"), charset("x-MacRoman"), charset("windows-1251"));

    /** What ICU calls a set, and the larger one that is read in its place. */
    private static final Map<String, String> READ_AS = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-2", "windows-1250",
            "ISO-8859-9", "windows-1254",
            "ISO-8859-8-I", "windows-1255",
            "ISO-8859-8", "windows-1255",
            "ISO-8859-7", "windows-1253",
            "Shift_JIS", "windows-31j");

    private static final int SURE = 20;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        byte[] sample = sample(bytes);
        long high = count(sample, b -> b < 0);
        long letters = count(sample, b -> Character.isLetter(b & 0x7f) && b >= 0);
        if (high > DENSE * (high + letters)) {
            Optional<Charset> found = byFrequency(sample);
            if (found.isPresent()) {
                return found.get();
            }
        }
        Charset best = SINGLE.getFirst();
        int most = Integer.MIN_VALUE;
        for (Charset charset : SINGLE) {
            int fit = Neighbours.fit(new String(sample, charset));
            if (fit > most) {
                most = fit;
                best = charset;
            }
        }
        return best;
    }

    private static Optional<Charset> byFrequency(byte[] sample) {
        var detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            String name = READ_AS.getOrDefault(match.getName(), match.getName());
            if (match.getConfidence() >= SURE && !name.startsWith("UTF") && !name.startsWith("IBM")) {
                return Labels.find(name);
            }
        }
        return Optional.empty();
    }

    /** Markup is left out, as far as it goes without reading it: it would look like English. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, first - 64);
        byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
        byte[] kept = new byte[part.length];
        int length = 0;
        boolean tag = false;
        for (int i = 0; i < part.length; i++) {
            boolean opens = part[i] == '<' && i + 1 < part.length && isTagStart(part[i + 1]);
            tag |= opens;
            kept[length] = part[i];
            length += tag ? 0 : 1;
            tag &= part[i] != '>';
        }
        return Arrays.copyOf(kept, length);
    }

    private static boolean isTagStart(byte b) {
        return b == '/' || b == '!' || Character.isLetter(b);
    }

    private interface ByteTest {
        boolean test(byte b);
    }

    private static long count(byte[] bytes, ByteTest test) {
        long count = 0;
        for (byte b : bytes) {
            count += test.test(b) ? 1 : 0;
        }
        return count;
    }

    private static Charset charset(String name) {
        return Charset.forName(name);
    }
}
