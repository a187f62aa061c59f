package org.hearsay.reading.internal.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The characters of a file, one for one: nothing is folded or trimmed, and a byte order mark stays as U+FEFF.
 *
 * @param text the characters
 * @param charset what the bytes were taken for
 * @param guess how it was guessed, where the bytes did not tell; the message begins after the file's name
 */
public record Decoding(String text, Charset charset, Optional<String> guess) {

    /** How many bytes are looked at for zeros and control characters. */
    private static final int SAMPLE = 4096;

    /** A plain file, which says nothing of its character set. */
    public static Decoding of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /** A page, which may say it in its head; what it says is taken where the bytes do not tell otherwise. */
    public static Decoding ofPage(byte[] bytes) {
        return of(bytes, Labels.findLabel(bytes));
    }

    /** Bytes of which somebody else says what set they are in, if anybody; it is taken where the bytes do not tell otherwise. */
    public static Decoding of(byte[] bytes, Optional<String> label) {
        Optional<Decoding> wide = wide(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Optional<Charset> said = label.flatMap(Labels::find);
        // Escapes of seven bits are valid UTF-8 too.
        Optional<Charset> escaped = said.filter(c -> c.name().startsWith("ISO-2022"));
        // A file with the mark of UTF-8 says what it is, though some of its bytes may be broken.
        if (escaped.isEmpty() && (startsWith(bytes, 0xef, 0xbb, 0xbf) || Utf8.of(bytes) != Utf8.Verdict.OTHER)) {
            return in(StandardCharsets.UTF_8, bytes, Optional.empty());
        }
        Optional<Charset> usable = said.filter(c -> !c.name().startsWith("UTF") && fits(c, bytes));
        if (usable.isPresent()) {
            return in(usable.get(), bytes, Optional.empty());
        }
        Charset guess = CharsetGuess.of(bytes);
        String why = label.map(l -> "says that its character set is " + l.toLowerCase(Locale.ROOT)
                        + ", which its bytes are not; it was taken for ")
                .orElse("does not tell its character set; it was taken for ");
        return in(guess, bytes, Optional.of(why + guess.name()));
    }

    /** What has the mark of UTF-16, or every other byte zero. */
    private static Optional<Decoding> wide(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(in(StandardCharsets.UTF_16LE, bytes, Optional.empty()));
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(in(StandardCharsets.UTF_16BE, bytes, Optional.empty()));
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int half = Math.min(bytes.length, SAMPLE) / 2;
        boolean pairs = bytes.length % 2 == 0 && half > 4;
        boolean little = pairs && odd > half * 0.7 && even < half * 0.1;
        boolean big = pairs && even > half * 0.7 && odd < half * 0.1;
        if (!little && !big) {
            return Optional.empty();
        }
        Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return Optional.of(
                in(charset, bytes, Optional.of("does not tell its character set; it was taken for " + charset.name())));
    }

    private static Decoding in(Charset charset, byte[] bytes, Optional<String> guess) {
        String text = new String(bytes, charset);
        return new Decoding(isSingle(charset) ? whole(text, bytes) : text, charset, guess);
    }

    /** In sets of one byte a character, a byte that stands for none is kept as it is: nothing was lost on the way. */
    private static String whole(String text, byte[] bytes) {
        if (text.indexOf('\ufffd') < 0 || text.length() != bytes.length) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text);
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) == '\ufffd') {
                kept.setCharAt(i, (char) (bytes[i] & 0xff));
            }
        }
        return kept.toString();
    }

    private static boolean isSingle(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    /** Whether all bytes are characters of a set; one byte a character, they always are. */
    private static boolean fits(Charset charset, byte[] bytes) {
        if (isSingle(charset)) {
            return true;
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).length() > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
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
}
