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

    /** As the bytes tell by a mark or by being UTF-8; else UTF-16 where every other byte is zero, else windows-1252. */
    public static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return in(StandardCharsets.UTF_16LE, bytes, false);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return in(StandardCharsets.UTF_16BE, bytes, false);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int half = Math.min(bytes.length, SAMPLE) / 2;
        if (bytes.length % 2 == 0 && half > 4 && odd > half * 0.7 && even < half * 0.1) {
            return in(StandardCharsets.UTF_16LE, bytes, true);
        }
        if (bytes.length % 2 == 0 && half > 4 && even > half * 0.7 && odd < half * 0.1) {
            return in(StandardCharsets.UTF_16BE, bytes, true);
        }
        // A file with the mark of UTF-8 says what it is, though some of its bytes may be broken.
        boolean utf8 = startsWith(bytes, 0xef, 0xbb, 0xbf) || isUtf8(bytes);
        return in(utf8 ? StandardCharsets.UTF_8 : WINDOWS, bytes, !utf8);
    }

    private static Decoding in(Charset charset, byte[] bytes, boolean guessed) {
        return new Decoding(new String(bytes, charset), charset, guessed);
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
