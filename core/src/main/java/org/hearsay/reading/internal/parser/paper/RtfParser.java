package org.hearsay.reading.internal.parser.paper;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.ParseFailure;

/** RTF (Microsoft, version 1.9.1) to a draft. The library knows the words of the format and its character sets. */
public final class RtfParser {

    private static final int HEAD = 2000;

    /** Some programs name UTF-8, or no set; what they write is spelled out in numbers. */
    private static final Pattern SET = Pattern.compile("\\\\ansicpg(?:0|65001|1200|10000)(?!\\d)");

    private RtfParser() {}

    public static Draft parse(byte[] bytes) {
        if (!isRtf(bytes)) {
            throw broken("it does not begin as one");
        }
        var writer = new RtfWriter();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(readable(bytes))), writer);
        } catch (IOException | IllegalArgumentException | IllegalStateException | java.util.EmptyStackException e) {
            throw broken(
                    e.getMessage() == null ? "it is cut off" : e.getMessage().replaceAll("\\s+", " "));
        } catch (java.util.NoSuchElementException e) {
            throw broken("its braces do not match");
        }
        return writer.draft();
    }

    /** Whether a file begins as RTF does. */
    static boolean isRtf(byte[] bytes) {
        return bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("{\\rtf");
    }

    private static byte[] readable(byte[] bytes) {
        int length = Math.min(HEAD, bytes.length);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        // The library knows none of these.
        String told = SET.matcher(head).replaceAll("\\\\ansicpg1252");
        if (told.equals(head)) {
            return bytes;
        }
        byte[] first = told.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[first.length + bytes.length - length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(bytes, length, all, first.length, bytes.length - length);
        return all;
    }

    private static ParseFailure broken(String why) {
        return new ParseFailure(IssueCode.RTF_BROKEN, "is broken or no RTF: " + why);
    }
}
