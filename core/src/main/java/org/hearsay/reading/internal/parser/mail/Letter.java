package org.hearsay.reading.internal.parser.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.PlainParser;

/** The plain text of a message. What it repeats of the message that it answers, and its signature, are no part of the report. */
final class Letter {

    private static final Pattern SIGNATURE = Pattern.compile("^-- ?$", Pattern.MULTILINE);

    private Letter() {}

    static Draft draft(Decoding decoded) {
        if (decoded.isBinary()) {
            throw new ParseFailure(IssueCode.FILE_NOT_TEXT, "is named like a text but holds none");
        }
        Draft draft =
                PlainParser.parse(decoded.text().replaceFirst("^\ufeff", "").replace("\r\n", "\n"));
        int signed = draft.text().length();
        for (Matcher m = SIGNATURE.matcher(draft.text()); m.find(); ) {
            signed = m.start();
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : draft.parts()) {
            boolean aside = part.span().start() >= signed
                    || draft.text().charAt(part.span().start()) == '>';
            parts.add(aside ? new Part(part.span(), Part.Hint.BOILERPLATE) : part);
        }
        List<Draft.Flaw> guess = decoded.guess()
                .map(g -> List.of(new Draft.Flaw(IssueCode.CHARSET_GUESSED, Optional.empty(), g)))
                .orElse(List.of());
        return new Draft(draft.text(), parts, draft.facts(), draft.links(), draft.marks(), guess);
    }
}
