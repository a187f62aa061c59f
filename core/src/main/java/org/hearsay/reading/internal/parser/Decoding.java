package org.hearsay.reading.internal.parser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file, one for one: nothing is folded or trimmed, and a byte order mark stays as U+FEFF.
 *
 * @param text the characters
 * @param charset what the bytes were taken for
 * @param guessed whether the bytes did not tell it themselves
 */
public record Decoding(String text, Charset charset, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How many bytes are looked at for a guess. */
    private static final int SAMPLE = 4096;

    /** As the bytes tell by a mark or by being UTF-8; else as windows-1252. */
    public static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new Decoding(new String(bytes, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE, false);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new Decoding(new String(bytes, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE, false);
        }
        if (isUtf8(bytes)) {
            return new Decoding(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
        }
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            // The file says what it is; some of its bytes are broken.
            return new Decoding(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
        }
        return new Decoding(new String(bytes, WINDOWS), WINDOWS, true);
    }

    /** UTF-16 without a mark shows as text in which every other byte is zero. */
    public static Decoding ofUnmarked(byte[] bytes) {
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int half = Math.min(bytes.length, SAMPLE) / 2;
        if (bytes.length % 2 == 0 && half > 4) {
            if (odd > half * 0.7 && even < half * 0.1) {
                return new Decoding(new String(bytes, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE, true);
            }
            if (even > half * 0.7 && odd < half * 0.1) {
                return new Decoding(new String(bytes, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE, true);
            }
        }
        return of(bytes);
    }

    /** Whether this is what a program wrote for itself and not for readers: zeros, or many control characters. */
    public boolean isBinary() {
        int control = 0;
        int seen = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < seen; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a && c != 0x1b) {
                control++;
            }
        }
        return text.indexOf('\0') >= 0 || control * 20 > seen;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    /** In pieces, so that no second copy of a large file is made. */
    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate(8192);
        try {
            while (true) {
                var result = decoder.decode(in, out, true);
                if (result.isUnderflow()) {
                    return true;
                }
                if (result.isError()) {
                    result.throwException();
                }
                out.clear();
            }
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
