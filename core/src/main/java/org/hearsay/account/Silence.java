package org.hearsay.account;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Document;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.text.Span;

/**
 * Somebody is told to have said nothing: 'declined to comment'.
 *
 * @param span the words that tell it
 * @param referent number of the one who is silent
 */
public record Silence(Span span, int referent) {

    private static final Pattern WORDS =
            Pattern.compile("(?:declin|refus)(?:ed|es|ing) to (?:comment|discuss|say|answer)"
                    + "|(?:would|did|does|has|had|have|will)(?: not|n['’]t) (?:immediately |yet |directly |publicly )*"
                    + "(?:comment|respond|repl(?:y|ied)|commented|responded|wish to comment|want to comment"
                    + "|answer (?:calls|questions|queries|e-?mails|messages|requests))"
                    + "|(?:would|will|could)(?: not|n['’]t) (?:say|confirm|be drawn)|won['’]t (?:say|comment|confirm)"
                    + "|could(?: not|n['’]t) (?:immediately )?be reached"
                    + "|(?:has|have|had) yet to (?:comment|respond|reply|answer)"
                    + "|(?:was|were) (?:not|un)(?: immediately)? ?available for comment"
                    + "|neither confirm(?:ed|s|ing)? (?:n?or) den(?:y|ied|ies|ying)"
                    + "|sa(?:id|ys) nothing (?:of|about|on)"
                    + "|(?:gave|gives|offered|had|has) no (?:comment|details|reasons?|explanation|figures)"
                    + "|(?:remained|remains|kept|stayed) silent"
                    + "|made no comment|no comment");

    /** How far before the words the one who is silent may stand. */
    private static final int REACH = 160;

    /** The silences that a report tells, in order. */
    public static List<Silence> listIn(Document document, Mentions mentions) {
        var silences = new ArrayList<Silence>();
        Matcher m = WORDS.matcher(document.text());
        while (m.find()) {
            subject(document.text(), mentions, m.start())
                    .ifPresent(who -> silences.add(new Silence(Span.of(m.start(), m.end()), who)));
        }
        return List.copyOf(silences);
    }

    /** The first name or description of the sentence. */
    private static OptionalInt subject(String text, Mentions mentions, int before) {
        int stop = Math.max(text.lastIndexOf(". ", before), text.lastIndexOf('\n', before));
        var sentence = Span.of(Math.max(0, Math.max(before - REACH, stop + 1)), before);
        return mentions.listIn(sentence).stream()
                .filter(m -> m instanceof Name || m instanceof Nominal)
                .map(Mention::referent)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
